package nl.ssfh.claims.unclaimed.app;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.claim.app.ClaimTerms;
import nl.ssfh.claims.contribution.domain.ContributionRegister;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.practice.app.ReachOfCaller;
import nl.ssfh.claims.unclaimed.domain.Unclaimed;
import nl.ssfh.claims.unclaimed.domain.Worth;
import nl.ssfh.claims.unclaimed.domain.Worth.OfFee;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.platform.page.Cursor;
import org.jspecify.annotations.Nullable;

/** Shows which money is not claimed yet, and until when it can be. */
@ApplicationScoped
public class ShowUnclaimed {

    private static final Agreement IN_ORDER = new Agreement(true, true, true);

    private final Unclaimed unclaimed;
    private final Placements placements;
    private final Worth worth;
    private final ContributionRegister register;
    private final ReachOfCaller reach;
    private final ClaimTerms terms;
    private final Clock clock;

    ShowUnclaimed(
            Unclaimed unclaimed,
            Placements placements,
            Worth worth,
            ContributionRegister register,
            ReachOfCaller reach,
            ClaimTerms terms,
            Clock clock) {
        this.unclaimed = unclaimed;
        this.placements = placements;
        this.worth = worth;
        this.register = register;
        this.reach = reach;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    public List<AtRisk> list(@Nullable UUID practice, Cursor cursor) {
        var today = LocalDate.now(clock);
        var from = today.minusMonths(terms.withinMonths());
        var found = unclaimed.placements(reach.within(practice), from, cursor.after(), cursor.fetch()).stream()
                .flatMap(id -> placements.find(id).stream())
                .toList();
        var known = worth.of(found.stream().collect(toMap(Placement::id, each -> facts(each, today))), today);
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

    /** As if it were claimed today by the practice, with an agreement that is in order. */
    private PlacementFacts facts(Placement placement, LocalDate today) {
        var known = placement.timeline();
        return new PlacementFacts(
                known.period(),
                known.interruptions(),
                known.terms(),
                IN_ORDER,
                placement.employedInSameFunction(),
                Claimant.PRACTICE,
                register.statusOf(placement.practice(), today));
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
