package nl.ssfh.claims.estimate.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Answers;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.ClaimFacts;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.claim.domain.Submission;
import nl.ssfh.claims.estimate.domain.ChangedMonth;
import nl.ssfh.claims.estimate.domain.Worth;
import nl.ssfh.claims.placement.app.ChangePlacement;
import nl.ssfh.claims.placement.app.ChangePlacement.Foreseen;
import nl.ssfh.claims.placement.domain.Change;
import nl.ssfh.claims.placement.domain.Timeline;
import nl.ssfh.contracts.PlacementFacts;

/** Tells what a change of a placement would mean, before it is recorded. */
@ApplicationScoped
public class ForeseeChange {

    private final ChangePlacement changes;
    private final Claims claims;
    private final Worth worth;
    private final AsIfClaimed asIfClaimed;

    ForeseeChange(ChangePlacement changes, Claims claims, Worth worth, AsIfClaimed asIfClaimed) {
        this.changes = changes;
        this.claims = claims;
        this.worth = worth;
        this.asIfClaimed = asIfClaimed;
    }

    /** What there is to ask about a change that may be recorded. */
    @Transactional
    public Question read(UUID placement, Change change) {
        var foreseen = changes.foresee(placement, change);
        var claim = claims.liveFor(placement).filter(each -> each.status().isTold());
        return new Question(
                facts(foreseen, claim, foreseen.before()),
                facts(foreseen, claim, foreseen.after()),
                claim.flatMap(Claim::submission).map(Submission::submittedOn).orElseGet(asIfClaimed::today));
    }

    /** The months that would be worth something else; empty when that cannot be reckoned now. */
    public Optional<List<ChangedMonth>> of(Question question) {
        return worth.of(question.before(), question.submittedOn())
                .flatMap(before -> worth.of(question.after(), question.submittedOn())
                        .map(after -> ChangedMonth.between(before, after)));
    }

    private PlacementFacts facts(Foreseen foreseen, Optional<Claim> claim, Timeline timeline) {
        return claim.map(each -> ClaimFacts.of(each, foreseen.placement(), timeline))
                .orElseGet(() -> unclaimed(foreseen, timeline));
    }

    private PlacementFacts unclaimed(Foreseen foreseen, Timeline timeline) {
        var placement = foreseen.placement();
        return asIfClaimed.facts(placement.practice(), timeline, placement.employedInSameFunction(), Answers.NONE);
    }

    /** A placement as it is and as it would be, claimed on a day. */
    public record Question(PlacementFacts before, PlacementFacts after, LocalDate submittedOn) {}
}
