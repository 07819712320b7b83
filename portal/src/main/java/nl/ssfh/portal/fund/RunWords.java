package nl.ssfh.portal.fund;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.portal.apis.PayoutsApi.Run;
import nl.ssfh.portal.deed.Matter;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Visit;
import org.jspecify.annotations.Nullable;

/** A run, in words. */
public record RunWords(Run run, Visit visit) {

    /**
     * Something that was done with it.
     *
     * @param by whose hands did; absent for what the bank did
     */
    public record Step(Text what, Instant at, @Nullable Text by) {}

    /** Whoever looks at it prepared it, and so cannot release it. */
    public boolean isOwnHand() {
        return run.preparedBy().equals(visit.signedIn().subject());
    }

    public Text hand(String subject) {
        return Matter.hand(visit, subject);
    }

    /** What was done with it so far, one after the other. */
    public List<Step> course() {
        var steps = new ArrayList<Step>();
        add(steps, new Text("Klaargezet", "Prepared"), run.preparedAt(), run.preparedBy());
        add(steps, new Text("Vrijgegeven", "Released"), run.releasedAt(), run.releasedBy());
        add(steps, new Text("Verzonden", "Sent"), run.sentAt(), run.sentBy());
        add(steps, new Text("Beantwoord door de bank", "Answered by the bank"), run.answeredAt(), null);
        add(steps, new Text("Afgesloten", "Closed"), run.closedAt(), run.closedBy());
        add(steps, new Text("Geannuleerd", "Cancelled"), run.cancelledAt(), run.cancelledBy());
        return steps;
    }

    private void add(List<Step> steps, Text what, @Nullable Instant at, @Nullable String by) {
        if (at != null) {
            steps.add(new Step(what, at, by == null ? null : hand(by)));
        }
    }

    /** A state that is new to us by its own name. */
    public Text state() {
        return switch (run.state()) {
            case "PREPARED" -> new Text("wacht op vrijgave", "waits for release");
            case "RELEASED" -> new Text("vrijgegeven, nog niet verzonden", "released, not sent yet");
            case "SENT" -> new Text("verzonden naar de bank", "sent to the bank");
            case "ANSWERED" -> new Text("beantwoord door de bank", "answered by the bank");
            case "CLOSED" -> new Text("afgesloten", "closed");
            case "CANCELLED" ->
                run.lines() == 0 ? new Text("alles aangehouden", "all held") : new Text("geannuleerd", "cancelled");
            default -> new Text(run.state(), run.state());
        };
    }

    /** Something of it may change while somebody looks: by another officer, or by the bank. */
    public boolean isGoingOn() {
        return !run.isCancelled() && !run.state().equals("CLOSED");
    }

    public String tone() {
        return switch (run.state()) {
            case "SENT", "ANSWERED", "CLOSED" -> "good";
            default -> "wait";
        };
    }
}
