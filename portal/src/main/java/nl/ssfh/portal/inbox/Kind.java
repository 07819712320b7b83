package nl.ssfh.portal.inbox;

import java.util.Arrays;
import java.util.List;
import nl.ssfh.portal.page.Text;

/** Messages of which people choose how they come, called as notification-service calls them. */
public enum Kind {
    CLAIM_RECEIVED(true),
    INSTALMENTS_SENT(true),
    INSTALMENTS_PAID(true),
    INSTALMENTS_HELD(true),
    OBJECTION_RECEIVED(true),
    OBJECTION_TERM_ENDING(true),
    OUTCOME_ASKED(true),
    MONTHS_ASKED(false),
    CLAIM_DUE(false),
    MONEY_UNCLAIMED(false),
    RECEIPT_DISPUTED(false),
    FACT_CONTESTED(false);

    private final boolean forStudents;

    Kind(boolean forStudents) {
        this.forStudents = forStudents;
    }

    public Text words() {
        return switch (this) {
            case CLAIM_RECEIVED -> new Text("Een aanvraag is ontvangen", "A claim was received");
            case INSTALMENTS_SENT -> new Text("Geld is onderweg", "Money is on its way");
            case INSTALMENTS_PAID -> new Text("Er is betaald", "Money was paid");
            case INSTALMENTS_HELD -> new Text("Een betaling wacht", "A payment waits");
            case OBJECTION_RECEIVED ->
                new Text("Een verzoek om heroverweging is ontvangen", "An objection was received");
            case OBJECTION_TERM_ENDING ->
                new Text("De tijd voor heroverweging is bijna om", "The time to object is nearly over");
            case OUTCOME_ASKED ->
                new Text("De vraag waar een student nu werkt", "The question where a student works now");
            case MONTHS_ASKED -> new Text("Herinnering aan ‘Loopt nog?’", "Reminder of ‘Still running?’");
            case CLAIM_DUE -> new Text("Een aanvraag moet bijna binnen zijn", "A claim is nearly due");
            case MONEY_UNCLAIMED ->
                new Text("Er ligt nog geld dat u niet aanvroeg", "There is money you did not claim");
            case RECEIPT_DISPUTED ->
                new Text("Een student kreeg zijn geld nog niet", "A student did not get his money yet");
            case FACT_CONTESTED ->
                new Text("Een student zegt dat iets niet klopt", "A student says that something is wrong");
        };
    }

    static List<Kind> of(boolean student) {
        return Arrays.stream(values())
                .filter(kind -> kind.forStudents || !student)
                .toList();
    }
}
