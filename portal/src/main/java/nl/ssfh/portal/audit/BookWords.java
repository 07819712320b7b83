package nl.ssfh.portal.audit;

import java.util.Map;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/** What people call the codes of the books; a code that is new to us by its own name. */
public final class BookWords {

    private static final Map<String, Text> ACCOUNTS = Map.of(
            "COST_STIPEND", new Text("Stagevergoedingen", "Stipends"),
            "COST_SUPERVISION", new Text("Vergoedingen praktijkbegeleiding", "Supervision fees"),
            "PAYABLE", new Text("Te betalen aan praktijken", "Payable to practices"),
            "RECOVERABLE", new Text("Terug te vorderen van praktijken", "Recoverable from practices"),
            "INVOICED", new Text("Gefactureerd aan praktijken", "Invoiced to practices"),
            "WRITTEN_OFF", new Text("Afgeboekte terugvorderingen", "Recoveries written off"),
            "SUSPENSE", new Text("Nog te verklaren bankmutaties", "Bank lines not placed yet"),
            "BANK", new Text("Bank", "Bank"));

    private static final Map<String, Text> TRANSACTIONS = Map.of(
            "PREPARED", new Text("klaargezet", "prepared"),
            "SENT", new Text("bij de bank", "at the bank"),
            "REJECTED", new Text("geweigerd", "refused"),
            "BOOKED", new Text("geboekt", "booked"),
            "RETURNED", new Text("teruggekomen", "came back"),
            "CANCELLED", new Text("geannuleerd", "cancelled"),
            "ACCEPTED", new Text("aangenomen", "accepted"));

    private static final Map<String, Text> REPORTS = Map.of(
            "PAIN_002", new Text("antwoord op opdracht (pain.002)", "answer to an order (pain.002)"),
            "CAMT_053", new Text("afschrift (camt.053)", "statement (camt.053)"),
            "CAMT_054", new Text("bericht van boeking (camt.054)", "notice of booking (camt.054)"),
            "BY_HAND", new Text("door twee behandelaars gekoppeld", "matched by two officers"),
            "UNREAD", new Text("niet te lezen bestand", "file that could not be read"));

    private BookWords() {}

    public static Text account(String code) {
        return ACCOUNTS.getOrDefault(code, new Text(code, code));
    }

    /** What became of a transaction, or what the bank says of it. */
    public static Text transaction(@Nullable String code) {
        return code == null ? new Text("onbekend", "unknown") : TRANSACTIONS.getOrDefault(code, new Text(code, code));
    }

    public static Text report(String code) {
        return REPORTS.getOrDefault(code, new Text(code, code));
    }
}
