package nl.ssfh.portal.practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.task.Job;
import org.jspecify.annotations.Nullable;

/**
 * What lies on the desk of a practice.
 *
 * @param few the practices of this person, when they are few
 * @param many whether he has too many to choose from a list
 * @param drafts claims that are not submitted, the newest first, as are the rows
 * @param money of this school year; absent when payout-service does not answer
 */
public record Desk(
        List<Practice> few,
        boolean many,
        Practice practice,
        List<Job> jobs,
        List<Row> rows,
        List<Concept> drafts,
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

    public YearMonth month() {
        return YearMonth.from(today);
    }

    public Money thisMonth() {
        return thisSchoolYear().in(month());
    }

    public Money thisSchoolYear() {
        return money == null ? new Money(List.of()) : money;
    }
}
