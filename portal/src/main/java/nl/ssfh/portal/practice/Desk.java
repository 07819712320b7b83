package nl.ssfh.portal.practice;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimAnswers.Task;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What lies on the desk of a practice.
 *
 * @param all the practices of this person
 * @param drafts claims that are not submitted
 * @param money of all placements that are shown; absent when payout-service does not answer
 */
public record Desk(
        List<Practice> all,
        Practice practice,
        List<Job> jobs,
        List<Row> rows,
        List<Claim> drafts,
        @Nullable Money money,
        LocalDate today) {

    /** A placement with its claim, if there is one. */
    public record Row(Placement placement, @Nullable Claim claim) {

        public Text status() {
            return claim == null ? new Text("Nog geen aanvraag", "No claim yet") : Words.status(claim.status());
        }

        public String tone() {
            return claim == null ? "wait" : Words.tone(claim.status());
        }
    }

    /** A task, and where it is done; some are done elsewhere. */
    public record Job(Task task, @Nullable String address) {

        static Job of(Task task) {
            return new Job(task, address(task.kind(), task.practice(), task.placement(), task.claim()));
        }

        private static @Nullable String address(
                String kind, UUID practice, @Nullable UUID placement, @Nullable UUID claim) {
            return switch (kind) {
                case "SUBMIT_DRAFT" -> claim == null ? null : "/praktijk/aanvraag/%s/controle".formatted(claim);
                case "CONFIRM_MONTH" -> "/praktijk/loopt-nog?praktijk=" + practice;
                default -> placement == null ? null : "/praktijk/stages/" + placement;
            };
        }
    }

    public YearMonth month() {
        return YearMonth.from(today);
    }

    /** August to July, as schools count. */
    public YearMonth firstOfSchoolYear() {
        var august = YearMonth.of(today.getYear(), Month.AUGUST);
        return month().isBefore(august) ? august.minusYears(1) : august;
    }

    public Money thisMonth() {
        return held().in(month());
    }

    public Money thisSchoolYear() {
        return held().within(firstOfSchoolYear(), firstOfSchoolYear().plusMonths(11));
    }

    private Money held() {
        return money == null ? new Money(List.of()) : money;
    }
}
