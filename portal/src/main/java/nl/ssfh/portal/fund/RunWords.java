package nl.ssfh.portal.fund;

import nl.ssfh.portal.apis.PayoutsApi.Run;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Visit;

/**
 * A run, in words.
 *
 * @param ownHand whoever looks at it prepared it, and so cannot release it
 */
public record RunWords(Run run, boolean ownHand) {

    static RunWords of(Run run, Visit visit) {
        return new RunWords(run, run.preparedBy().equals(visit.signedIn().subject()));
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
