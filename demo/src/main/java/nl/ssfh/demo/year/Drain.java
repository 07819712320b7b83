package nl.ssfh.demo.year;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ssfh.contracts.Topics;
import nl.ssfh.local.Part;

/**
 * Waits until all that happened is heard by everybody it concerns. It looks in the order in which news travels, so
 * that nothing can slip past it.
 */
final class Drain {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration FIRST_REST = Duration.ofMillis(5);
    private static final Duration LONGEST_REST = Duration.ofMillis(80);

    private final Outboxes outboxes;
    private final Topic claims;
    private final Topic eligibility;
    private final Topic payouts;

    Drain(Outboxes outboxes, Lag lag) {
        this.outboxes = outboxes;
        claims = new Topic(lag, Topics.CLAIMS, List.of("eligibility-service", "payout-service"));
        eligibility = new Topic(lag, Topics.ELIGIBILITY, List.of("claims-service", "payout-service"));
        payouts = new Topic(lag, Topics.PAYOUTS, List.of());
    }

    /** What decides and pays has heard everything; mails may still be under way. */
    void untilDecided() {
        await("claims-service has sent all", () -> outboxes.isEmpty(Part.CLAIMS));
        await("all have heard claims-service", claims::isRead);
        await("eligibility-service has sent all", () -> outboxes.isEmpty(Part.ELIGIBILITY));
        await("all have heard eligibility-service", eligibility::isRead);
    }

    /** Nothing is under way any more, mails to be written included. */
    void untilQuiet() {
        untilDecided();
        await("payout-service has sent all", () -> outboxes.isEmpty(Part.PAYOUTS));
        await("all have heard payout-service", payouts::isRead);
        var mails = List.of("notification-service");
        for (Topic topic : List.of(claims, eligibility, payouts)) {
            await("the post has heard all", topic.by(mails)::isRead);
        }
    }

    static void await(String what, Condition condition) {
        var end = Instant.now().plus(LONGEST);
        var rest = FIRST_REST;
        while (!condition.holds()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Still not so after %d s: %s".formatted(LONGEST.toSeconds(), what));
            }
            rest(rest);
            rest = rest.compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
        }
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Something that becomes true by itself. */
    interface Condition {
        boolean holds();
    }

    private record Topic(Lag lag, String name, List<String> readers) {

        boolean isRead() {
            return lag.isZero(name, readers);
        }

        Topic by(List<String> others) {
            return new Topic(lag, name, others);
        }
    }
}
