package nl.ssfh.claims.placement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.placement.domain.Change;
import nl.ssfh.claims.placement.domain.Change.Extension;
import nl.ssfh.claims.placement.domain.ChangeDoesNotFit;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.placement.domain.Source;
import nl.ssfh.claims.placement.domain.Timeline;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;

/** Records what changed in a placement. */
@ApplicationScoped
public class ChangePlacement {

    private final Placements placements;
    private final PlacementLimits limits;
    private final ChangeListener listener;
    private final Audit audit;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    ChangePlacement(
            Placements placements,
            PlacementLimits limits,
            ChangeListener listener,
            Audit audit,
            Access access,
            Caller caller,
            Clock clock) {
        this.placements = placements;
        this.limits = limits;
        this.listener = listener;
        this.audit = audit;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** The placement after the change, which is the last of its changes. */
    @Transactional
    public Placement change(UUID id, Change change, SaidBy said) {
        var placement = placements.lock(id).orElseThrow(Problem::notFound);
        access.require(placement.practice(), MandateRole.FILER);
        return record(placement, change, said);
    }

    /** What the change would make of the placement; nothing is recorded. */
    @Transactional
    public Foreseen foresee(UUID id, Change change) {
        var placement = placements.find(id).orElseThrow(Problem::notFound);
        access.require(placement.practice(), MandateRole.FILER);
        var before = placement.timeline();
        requireWithinLimits(before, change);
        return new Foreseen(placement, before, placement.foresee(change));
    }

    /** Said by somebody who is known to have a say in the placement, such as its student. */
    @Transactional
    public Placement onWordOf(SaidBy said, UUID id, Change change) {
        return record(placements.lock(id).orElseThrow(Problem::notFound), change, said);
    }

    private Placement record(Placement placement, Change asked, SaidBy said) {
        var before = placement.timeline();
        requireWithinLimits(before, asked);
        var source = new Source(NewId.next(), said, caller.subject(), clock.instant());
        var change = placement.change(asked, source).change();
        listener.on(placement, before, change);
        audit.record("change", "placement", placement.id(), placement.practice(), details(placement, before, change));
        return placement;
    }

    /** A placement may not grow by extensions to what it could not have been registered as. */
    private void requireWithinLimits(Timeline known, Change change) {
        if (change instanceof Extension extension) {
            var firstDay = known.period().firstDay();
            var flaws = limits.limits().flawsInPeriod(firstDay, extension.lastDay());
            if (!flaws.isEmpty()) {
                throw new ChangeDoesNotFit(flaws);
            }
        }
    }

    /** A placement as it is, and as it would be. */
    public record Foreseen(Placement placement, Timeline before, Timeline after) {}

    private static Map<String, ?> details(Placement placement, Timeline before, Change change) {
        var after = placement.timeline();
        return Map.of(
                "kind",
                change.kind(),
                "change",
                change,
                "before",
                Map.of("period", before.period(), "terms", before.terms()),
                "after",
                Map.of("period", after.period(), "terms", after.terms()));
    }
}
