package nl.ssfh.portal.practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.task.Jobs;
import org.jspecify.annotations.Nullable;

/**
 * What lies on the desk of a practice.
 *
 * @param few the practices of this person, when they are few
 * @param many whether he has too many to choose from a list
 * @param placed absent when claims-service does not answer
 * @param money of this school year; absent when payout-service does not answer
 */
public record Desk(
        List<Practice> few,
        boolean many,
        Practice practice,
        Jobs jobs,
        @Nullable Placed placed,
        @Nullable Money money,
        LocalDate today) {

    /** What waits, with the student whom it is about. */
    public Jobs jobsByName() {
        return placed == null ? jobs : jobs.naming(placed::student);
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
