package nl.ssfh.portal.audit;

import java.util.Map;
import java.util.Set;
import nl.ssfh.portal.apis.AuditTrail.Entry;
import nl.ssfh.portal.deed.Hand;

/** In what role somebody did what stands in an audit trail: it holds no roles, but most things are done in one alone. */
public final class Doers {

    private static final Set<String> OF_OFFICERS = Set.of(
            "hold",
            "run",
            "budget",
            "suspense",
            "recovery",
            "write-off",
            "invoice",
            "check",
            "redecision",
            "policy",
            "review",
            "receipt-dispute",
            "parked-event",
            "bank-report",
            "contribution-register");

    private static final Set<String> OF_PRACTICES =
            Set.of("mandate", "webhook", "import", "organisation", "member", "contest");

    private static final String ASKED_TO_SEND_MAIL = "read-address";

    private static final Map<String, Hand> DEEDS = Map.ofEntries(
            Map.entry("claim file", Hand.PRACTICE),
            Map.entry("claim submit", Hand.PRACTICE),
            Map.entry("claim amend", Hand.PRACTICE),
            Map.entry("claim withdraw", Hand.PRACTICE),
            Map.entry("placement register", Hand.PRACTICE),
            Map.entry("placement change", Hand.PRACTICE),
            Map.entry("placement invite", Hand.PRACTICE),
            Map.entry("practice register", Hand.PRACTICE),
            Map.entry("practice change", Hand.PRACTICE),
            Map.entry("practice choose-ways", Hand.PRACTICE),
            Map.entry("bank-account set", Hand.PRACTICE),
            Map.entry("bank-account decide-payee", Hand.OFFICER),
            Map.entry("agreement judge", Hand.OFFICER),
            Map.entry("agreement upload", Hand.PRACTICE),
            Map.entry("instalment pay-again", Hand.OFFICER),
            Map.entry("review object", Hand.SOMEBODY),
            Map.entry("placement contest", Hand.STUDENT),
            Map.entry("student link", Hand.STUDENT),
            Map.entry("sample find", Hand.AUDITOR));

    private Doers() {}

    public static Hand of(Entry entry) {
        if (entry.action().equals(ASKED_TO_SEND_MAIL)) {
            return Hand.SYSTEM;
        }
        var known = DEEDS.get(entry.kind() + " " + entry.action());
        if (known != null) {
            return known;
        }
        if (OF_OFFICERS.contains(entry.kind())) {
            return Hand.OFFICER;
        }
        return OF_PRACTICES.contains(entry.kind()) ? Hand.PRACTICE : Hand.SOMEBODY;
    }
}
