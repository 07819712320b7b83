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

    /** Which placements there are to ask about. */
    @Transactional
    public List<Found> find(@Nullable UUID practice, Cursor cursor) {
        var from = asIfClaimed.today().minusMonths(terms.withinMonths());
        return unclaimed.placements(reach.within(practice), from, cursor.after(), cursor.fetch()).stream()
                .flatMap(id -> placements.find(id).stream())
                .map(placement -> new Found(
                        placement.id(),
                        placement.practice(),
                        terms.deadline(placement.deadlineFrom()),
                        facts(placement)))
                .toList();
    }

    /** The same, in the same order, with what they would be worth today. */
    public List<AtRisk> worth(List<Found> found) {
        var today = asIfClaimed.today();
        var known = worth.of(found.stream().collect(toMap(Found::placement, Found::facts)), today);
        return found.stream()
                .map(each -> atRisk(each, known.get(each.placement()), today))
                .toList();
    }

    private static AtRisk atRisk(Found found, @Nullable List<OfFee> fees, LocalDate today) {
        return new AtRisk(
                found.placement(),
                found.practice(),
                found.deadline(),
                ChronoUnit.DAYS.between(today, found.deadline()),
                fees == null ? null : List.copyOf(fees));
    }

    private PlacementFacts facts(Placement placement) {
        return asIfClaimed.facts(
                placement.practice(), placement.timeline(), placement.employedInSameFunction(), Answers.NONE);
    }

    /** A placement without a claim, which could be claimed until its deadline. */
    public record Found(UUID placement, UUID practice, LocalDate deadline, PlacementFacts facts) {}

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
