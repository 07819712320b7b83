package nl.ssfh.notifications.app;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.EligibilityEvent.ObjectionTermEnding;
import nl.ssfh.contracts.EligibilityEvent.ReviewDecided;
import nl.ssfh.contracts.EligibilityEvent.ReviewOpened;
import nl.ssfh.notifications.domain.ReviewNews;

/** Takes the steps of objections, and what waits for an officer. */
@ApplicationScoped
public class TakeReviewNews {

    private final Tell tell;

    TakeReviewNews(Tell tell) {
        this.tell = tell;
    }

    public void on(ReviewOpened event) {
        var objector = event.objector();
        if (objector != null) {
            tell.of(
                    event.placement(),
                    event.practice(),
                    new ReviewNews.ObjectionReceived(
                            event.review(), event.reference(), objector, event.openedOn(), event.deadline()));
        }
        tell.of(
                event.placement(),
                event.practice(),
                new ReviewNews.ReviewWaiting(event.review(), event.reference(), objector != null, event.deadline()));
    }

    /** What the rules left open is told by the decision that follows. */
    public void on(ReviewDecided event) {
        var objector = event.objector();
        if (objector != null) {
            tell.of(
                    event.placement(),
                    event.practice(),
                    new ReviewNews.ObjectionDecided(
                            event.review(), event.reference(), objector, event.decidedOn(), event.changed()));
        }
    }

    public void on(ObjectionTermEnding event) {
        tell.of(
                event.placement(),
                event.practice(),
                new ReviewNews.ObjectionTermEnding(event.decision(), event.reference(), event.lastDay()));
    }
}
