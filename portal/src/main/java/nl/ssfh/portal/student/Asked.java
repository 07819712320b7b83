package nl.ssfh.portal.student;

import java.time.YearMonth;
import java.util.List;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ClaimAnswers.MyPlacement;
import nl.ssfh.portal.apis.ClaimAnswers.StipendReceipt;
import nl.ssfh.portal.apis.ClaimAnswers.Task;
import nl.ssfh.portal.apis.EligibilityApi;
import nl.ssfh.portal.apis.EligibilityApi.Decision;
import nl.ssfh.portal.apis.Together.Part;
import nl.ssfh.portal.money.Money;
import org.jspecify.annotations.Nullable;

/** A placement of which the services are being asked. */
record Asked(
        MyPlacement placement, Part<Answers<Decision>> decisions, Part<Money> money, Part<List<StipendReceipt>> said) {

    /** @param tasks of the student; absent when claims-service does not answer */
    Timeline timeline(@Nullable List<Task> tasks) {
        var decided = decisions.orNull();
        var told = said.orNull();
        return new Timeline(
                placement,
                decided == null ? null : EligibilityApi.inForce(decided),
                tasks == null ? List.of() : months(tasks),
                money.orNull(),
                told == null ? List.of() : told,
                decided != null,
                tasks != null && told != null);
    }

    /** The answer is due within the month itself. */
    private List<YearMonth> months(List<Task> tasks) {
        return tasks.stream()
                .filter(task ->
                        task.kind().equals("CONFIRM_MONTH") && placement.id().equals(task.placement()))
                .map(task -> YearMonth.from(task.deadline()))
                .toList();
    }
}
