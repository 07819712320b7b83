package nl.ssfh.eligibility.review.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.eligibility.decision.app.ShowDecisions;
import nl.ssfh.eligibility.decision.domain.Party;
import nl.ssfh.eligibility.review.domain.Objection;
import nl.ssfh.eligibility.review.domain.Review;
import nl.ssfh.eligibility.review.domain.Reviews;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Takes in that a practice, or the student of a placement, does not agree with a decision. */
@ApplicationScoped
public class ObjectToDecision {

    private final ShowDecisions decisions;
    private final Reviews reviews;
    private final Access access;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final int weeks;

    ObjectToDecision(
            ShowDecisions decisions,
            Reviews reviews,
            Access access,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "ssfh.reviews.weeks") int weeks) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.access = access;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.weeks = weeks;
    }

    @Transactional
    public Review object(UUID decision, String grounds) {
        var shown = decisions.get(decision);
        var about = shown.decision();
        if (shown.to() == Party.PRACTICE) {
            access.require(about.practice(), MandateRole.FILER);
        }
        var objection = new Objection(shown.to(), caller.subject(), grounds);
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var review = Review.ofObjection(id, about, LocalDate.now(clock), weeks, objection);
        if (!reviews.add(review)) {
            throw Problem.of(
                    409,
                    "objection-open",
                    "There is an objection against this claim's decision already.",
                    "Er loopt al een heroverweging van het besluit op deze aanvraag.");
        }
        outbox.add(review.opened());
        audit.record(
                "object",
                "review",
                id,
                about.practice(),
                Map.of("claim", about.claim(), "decision", decision, "party", shown.to()));
        return review;
    }

    /** The fund sees all; practice and student do not read each other's words. */
    @Transactional
    public List<Review> objections(UUID decision) {
        var shown = decisions.get(decision);
        return reviews.objections(shown.decision().claim()).stream()
                .filter(each -> caller.readsEverything() || each.objector() == shown.to())
                .toList();
    }
}
