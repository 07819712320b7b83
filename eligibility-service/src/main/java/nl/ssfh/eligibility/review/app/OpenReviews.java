package nl.ssfh.eligibility.review.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.eligibility.decision.app.DecisionListener;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.review.domain.Review;
import nl.ssfh.eligibility.review.domain.Reviews;
import nl.ssfh.platform.outbox.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Puts on the list what the rules leave to a person, and takes it off when a later decision leaves nothing open. */
@ApplicationScoped
class OpenReviews implements DecisionListener {

    private static final String THE_RULES = "rules";

    private final Reviews reviews;
    private final Outbox outbox;
    private final Clock clock;
    private final int weeks;

    OpenReviews(Reviews reviews, Outbox outbox, Clock clock, @ConfigProperty(name = "ssfh.reviews.weeks") int weeks) {
        this.reviews = reviews;
        this.outbox = outbox;
        this.clock = clock;
        this.weeks = weeks;
    }

    @Override
    public void onTaken(Decision decision) {
        if (decision.outcome() != ClaimOutcome.UNDECIDED) {
            reviews.settleQuestions(decision.claim());
            return;
        }
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var review = Review.ofQuestion(id, decision, LocalDate.now(clock), weeks, THE_RULES);
        if (reviews.add(review)) {
            outbox.add(review.opened());
        } else {
            reviews.moveQuestion(decision.claim(), decision.id());
        }
    }
}
