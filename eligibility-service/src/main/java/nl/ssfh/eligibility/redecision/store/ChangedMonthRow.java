package nl.ssfh.eligibility.redecision.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.eligibility.decision.domain.FeeMonth;
import nl.ssfh.eligibility.redecision.domain.ChangedMonth;
import org.jspecify.annotations.Nullable;

/** A changed month as its row; the month is kept as its first day. */
@JsonNaming(SnakeCaseStrategy.class)
record ChangedMonthRow(
        UUID claim,
        LocalDate month,
        String fee,
        String reference,
        UUID placement,
        UUID practice,
        UUID student,
        @Nullable String outcomeBefore,
        long centsBefore,
        @Nullable String outcomeAfter,
        long centsAfter) {

    static ChangedMonthRow of(ChangedMonth changed) {
        return new ChangedMonthRow(
                changed.claim(),
                changed.feeMonth().month().atDay(1),
                changed.feeMonth().fee().name(),
                changed.reference(),
                changed.placement(),
                changed.practice(),
                changed.student(),
                changed.before() == null ? null : changed.before().name(),
                changed.amountBefore().cents(),
                changed.after() == null ? null : changed.after().name(),
                changed.amountAfter().cents());
    }

    static ChangedMonthRow read(ResultSet row) throws SQLException {
        return new ChangedMonthRow(
                row.getObject("claim", UUID.class),
                row.getObject("month", LocalDate.class),
                row.getString("fee"),
                row.getString("reference"),
                row.getObject("placement", UUID.class),
                row.getObject("practice", UUID.class),
                row.getObject("student", UUID.class),
                row.getString("outcome_before"),
                row.getLong("cents_before"),
                row.getString("outcome_after"),
                row.getLong("cents_after"));
    }

    ChangedMonth changed() {
        return new ChangedMonth(
                claim,
                reference,
                placement,
                practice,
                student,
                new FeeMonth(Fee.valueOf(fee), YearMonth.from(month)),
                outcome(outcomeBefore),
                new Money(centsBefore),
                outcome(outcomeAfter),
                new Money(centsAfter));
    }

    private static @Nullable MonthOutcome outcome(@Nullable String name) {
        return name == null ? null : MonthOutcome.valueOf(name);
    }
}
