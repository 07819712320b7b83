package nl.ssfh.portal.fund.check;

import java.util.List;
import java.util.Map;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.money.MoneyLine;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/** What people call the checks before a payment and what they are about; a code that is new to us by its own name. */
public final class CheckWords {

    private static final Map<String, Text> CHECKS = Map.of(
            "NO_BANK_ACCOUNT", new Text("geen rekeningnummer", "no bank account"),
            "COOLING_OFF", new Text("rekening te nieuw", "account too new"),
            "PAYEE_NOT_ACCEPTED", new Text("rekening op een andere naam", "account on another name"),
            "ON_HOLD", new Text("geblokkeerd", "on hold"),
            "NOT_CONFIRMED", new Text("niet bevestigd dat de stage loopt", "not said to be running"),
            "DECISION_NOT_VALID", new Text("geen geldig besluit", "no valid decision"),
            "OVER_DECISION", new Text("meer dan het besluit", "more than the decision"),
            "BUDGET", new Text("begroting op", "budget used up"),
            "TAKEN_OUT", new Text("uit de run gehaald", "taken out of the run"));

    private static final Map<String, Text> SUBJECTS = Map.of(
            "CLAIM", new Text("aanvraag", "claim"),
            "STUDENT", new Text("student", "student"),
            "PRACTICE", new Text("praktijk", "practice"),
            "BANK_ACCOUNT", new Text("rekening", "bank account"),
            "LINE", new Text("termijn", "line"),
            "PLACEMENT", new Text("stage", "placement"));

    /** Those that an officer may let pass; where, and by which decision, is paid is nobody's to override. */
    private static final List<String> MAY_PASS = List.of("COOLING_OFF", "ON_HOLD", "NOT_CONFIRMED", "BUDGET");

    private CheckWords() {}

    public static Text check(@Nullable String code) {
        return code == null ? new Text("", "") : CHECKS.getOrDefault(code, new Text(code, code));
    }

    /** What a hold or an override is about. */
    public static Text subject(String kind) {
        return SUBJECTS.getOrDefault(kind, new Text(kind, kind));
    }

    public static Text fee(Fee fee) {
        return MoneyLine.name(fee);
    }

    static List<Option> mayPass() {
        return MAY_PASS.stream().map(code -> new Option(code, check(code))).toList();
    }
}
