package nl.ssfh.portal.fund;

import java.util.Map;
import nl.ssfh.portal.page.Text;

/** What people call messages and how far they are; a code that is new to us by its own name. */
final class TrailWords {

    private static final Map<String, Text> MESSAGES = Map.ofEntries(
            Map.entry("CLAIM_RECEIVED", new Text("Aanvraag ontvangen", "Claim received")),
            Map.entry("CLAIM_DECIDED", new Text("Besluit", "Decision")),
            Map.entry("INSTALMENTS_PAID", new Text("Betaald", "Paid")),
            Map.entry("INSTALMENTS_SENT", new Text("Betaling onderweg", "Payment on its way")),
            Map.entry("INSTALMENTS_HELD", new Text("Betaling aangehouden", "Payment on hold")),
            Map.entry("INSTALMENT_REJECTED", new Text("Betaling geweigerd", "Payment refused")),
            Map.entry("INSTALMENT_RETURNED", new Text("Betaling teruggekomen", "Payment came back")),
            Map.entry("STUDENT_INVITED", new Text("Uitnodiging", "Invitation")),
            Map.entry("RECOVERY_ASKED", new Text("Terugvordering", "Recovery")),
            Map.entry("RECEIPT_DISPUTED", new Text("Niet ontvangen", "Not received")),
            Map.entry("OBJECTION_RECEIVED", new Text("Bezwaar ontvangen", "Objection received")),
            Map.entry("OBJECTION_DECIDED", new Text("Besluit op bezwaar", "Decision on objection")),
            Map.entry("OBJECTION_TERM_ENDING", new Text("Bezwaartermijn loopt af", "Term for objection ends")),
            Map.entry("REVIEW_WAITING", new Text("Beoordeling wacht", "Review waits")),
            Map.entry("FACT_CONTESTED", new Text("Gegeven betwist", "Fact contested")),
            Map.entry("AGREEMENT_ASKED", new Text("Overeenkomst gevraagd", "Agreement asked for")),
            Map.entry("OUTCOME_ASKED", new Text("Vraag na de opleiding", "Question after the course")),
            Map.entry("MONTHS_ASKED", new Text("Loopt nog?", "Still running?")),
            Map.entry("CLAIM_DUE", new Text("Herinnering aan aanvraag", "Reminder to claim")));

    private static final Map<String, Text> STATES = Map.of(
            "WAITING", new Text("wacht", "waits"),
            "SENT", new Text("verstuurd", "sent"),
            "KEPT", new Text("in de inbox", "in the inbox"),
            "BOUNCED", new Text("teruggekomen", "bounced"),
            "PARKED", new Text("lukt niet", "does not succeed"),
            "FAILED", new Text("mislukt", "failed"));

    private static final Map<String, Text> RECIPIENTS = Map.of(
            "PRACTICE", new Text("praktijk", "practice"),
            "STUDENT", new Text("student", "student"),
            "OFFICER", new Text("behandelaars", "officers"),
            "OFFICERS", new Text("behandelaars", "officers"));

    private TrailWords() {}

    static Text message(String kind) {
        return MESSAGES.getOrDefault(kind, new Text(kind, kind));
    }

    static Text state(String state) {
        return STATES.getOrDefault(state, new Text(state, state));
    }

    static Text recipient(String recipient) {
        return RECIPIENTS.getOrDefault(recipient, new Text(recipient, recipient));
    }
}
