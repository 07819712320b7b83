package nl.ssfh.claims.unclaimed.app;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.claim.app.ClaimTerms;
import nl.ssfh.claims.claim.domain.Answers;
import nl.ssfh.claims.estimate.app.AsIfClaimed;
import nl.ssfh.claims.estimate.domain.Worth;
import nl.ssfh.claims.estimate.domain.Worth.OfFee;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.practice.app.ReachOfCaller;
import nl.ssfh.claims.unclaimed.domain.Unclaimed;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.platform.page.Cursor;
import org.jspecify.annotations.Nullable;

/** Shows which money is not claimed yet, and until when it can be. */
@ApplicationScoped
public class ShowUnclaimed {

    private final Unclaimed unclaimed;
    private final Placements placements;
    private final Worth worth;
    private final AsIfClaimed asIfClaimed;
    private final ReachOfCaller reach;
    private final ClaimTerms terms;

    ShowUnclaimed(
            Unclaimed unclaimed,
            Placements placements,
            Worth worth,
            AsIfClaimed asIfClaimed,
            ReachOfCaller reach,
            ClaimTerms terms) {
        this.unclaimed = unclaimed;
        this.placements = placements;
        this.worth = worth;
        this.asIfClaimed = asIfClaimed;
        this.reach = reach;
        this.terms = terms;
    }

    @Transactional
    public List<AtRisk> list(@Nullable UUID practice, Cursor cursor) {
        var today = asIfClaimed.today();
        var from = today.minusMonths(terms.withinMonths());
        var found = unclaimed.placements(reach.within(practice), from, cursor.after(), cursor.fetch()).stream()
                .flatMap(id -> placements.find(id).stream())
                .toList();
        var known = worth.of(found.stream().collect(toMap(Placement::id, this::facts)), today);
        return found.stream()
                .map(placement -> atRisk(placement, known.get(placement.id()), today))
                .toList();
    }

    private AtRisk atRisk(Placement placement, @Nullable List<OfFee> fees, LocalDate today) {
        var deadline = terms.deadline(placement.deadlineFrom());
        return new AtRisk(
                placement.id(),
                placement.practice(),
                deadline,
                ChronoUnit.DAYS.between(today, deadline),
                fees == null ? null : List.copyOf(fees));
    }

    private PlacementFacts facts(Placement placement) {
        return asIfClaimed.facts(
                placement.practice(), placement.timeline(), placement.employedInSameFunction(), Answers.NONE);
    }

    /**
     * What a placement would be worth, and until when.
     *
     * @param fees absent when it is not known now
     */
    public record AtRisk(
            UUID placement,
            UUID practice,
            LocalDate deadline,
            long daysLeft,
            @Nullable List<OfFee> fees) {}
}
