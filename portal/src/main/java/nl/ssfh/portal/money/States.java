package nl.ssfh.portal.money;

import java.util.Map;
import nl.ssfh.portal.page.Text;

/** The states of an instalment in plain words, and whether they are good news. */
public final class States {

    private static final Map<String, Text> WORDS = Map.of(
            "PLANNED", new Text("gepland", "planned"),
            "DUE", new Text("aan de beurt", "due"),
            "IN_RUN", new Text("in de betaalrun", "in the payment run"),
            "SENT", new Text("naar de bank", "at the bank"),
            "PAID", new Text("betaald", "paid"),
            "HELD", new Text("aangehouden", "on hold"),
            "RETURNED", new Text("teruggekomen", "came back"),
            "CANCELLED", new Text("vervallen", "cancelled"),
            "RECOVERED", new Text("verrekend", "set off"));

    private static final Map<String, String> TONES = Map.of(
            "PAID", "good",
            "RECOVERED", "good",
            "HELD", "bad",
            "RETURNED", "bad");

    private static final Text ASKED_BACK = new Text("wordt teruggevraagd", "asked back");

    private States() {}

    /** A state that is new to us by its own name, rather than not at all. */
    public static Text words(String state) {
        return WORDS.getOrDefault(state, new Text(state, state));
    }

    /** What was paid too much goes no way of its own until it came back. */
    static Text ofRecovery(String state) {
        return state.equals("RECOVERED") || state.equals("CANCELLED") ? words(state) : ASKED_BACK;
    }

    /** {@code good}, {@code wait} or {@code bad}. */
    public static String tone(String state) {
        return TONES.getOrDefault(state, "wait");
    }
}
