package nl.ssfh.portal.fund;

import nl.ssfh.portal.apis.PayoutsApi.Run;
import nl.ssfh.portal.page.Text;

/**
 * A run, in words.
 *
 * @param ownHand whoever looks at it prepared it, and so cannot release it
 */
public record RunWords(Run run, boolean ownHand) {

    /** A state that is new to us by its own name. */
    public Text state() {
        return switch (run.state()) {
            case "PREPARED" -> new Text("wacht op vrijgave", "waits for release");
            case "RELEASED" -> new Text("vrijgegeven", "released");
            case "CANCELLED" -> new Text("geannuleerd", "cancelled");
            default -> new Text(run.state(), run.state());
        };
    }

    public String tone() {
        return run.state().equals("RELEASED") ? "good" : "wait";
    }
}
