package nl.ssfh.portal.student;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.ClaimAnswers.MyPlacement;
import nl.ssfh.portal.apis.ClaimAnswers.StipendReceipt;
import nl.ssfh.portal.apis.EligibilityApi.Decision;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.money.MoneyLine;
import nl.ssfh.portal.money.PaidStipend;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * One placement of a student, from the claim to the money.
 *
 * @param asked months of which he is asked whether the placement was running
 * @param money absent when payout-service does not answer
 * @param said what practice and student said of the stipends
 * @param decidable whether eligibility-service answers
 * @param askable whether claims-service says what to ask him
 */
public record Timeline(
        MyPlacement placement,
        @Nullable Decision decision,
        List<YearMonth> asked,
        @Nullable Money money,
        List<StipendReceipt> said,
        boolean decidable,
        boolean askable) {

    private static final Text SUBMITTED = new Text("Ingediend", "Submitted");
    private static final Text ASSESSED = new Text("Beoordeeld", "Assessed");
    private static final Text REFUSED = new Text("Afgewezen", "Refused");

    /** One step on the way; those before it are done too. */
    public record Step(Text words, boolean done) {}

    /** The steps that everybody knows, to the first money that the student says he has, or to the refusal. */
    public List<Step> steps() {
        var claim = placement.claim();
        if (claim != null && claim.status().equals("REFUSED")) {
            return Stream.of(SUBMITTED, ASSESSED, REFUSED)
                    .map(words -> new Step(words, true))
                    .toList();
        }
        var granted = claim != null && claim.status().endsWith("GRANTED");
        return List.of(
                new Step(SUBMITTED, claim != null),
                new Step(ASSESSED, decision != null),
                new Step(new Text("Toegekend", "Granted"), granted),
                new Step(new Text("Ingepland", "Scheduled"), has(line -> true)),
                new Step(new Text("Eerste keer betaald", "Paid for the first time"), has(MoneyLine::isPaid)),
                new Step(new Text("Ontvangen", "Received"), said.stream().anyMatch(StipendReceipt::isThere)));
    }

    /** The newest that is paid to the practice and of which he has not said whether the net amount came. */
    public @Nullable PaidStipend justPaid() {
        return paid().filter(stipend -> stipend.arrived() == null)
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    /** The others: what he said of them, or may say. */
    public List<PaidStipend> others() {
        var newest = justPaid();
        return paid().filter(stipend -> !stipend.equals(newest)).toList();
    }

    private Stream<PaidStipend> paid() {
        return askable ? PaidStipend.of(money, said).stream() : Stream.empty();
    }

    private boolean has(Predicate<MoneyLine> wanted) {
        return money != null && money.lines().stream().anyMatch(wanted);
    }
}
