package nl.ssfh.payouts.statement.domain;

import static nl.ssfh.contracts.Money.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.statement.domain.YearStatement.Moved;
import nl.ssfh.payouts.statement.domain.YearStatement.Row;
import org.junit.jupiter.api.Test;

class YearStatementTest {

    /** Such as what was asked back, and did not come back yet. */
    @Test
    void a_month_in_which_nothing_moved_is_left_out() {
        var moved = new Row(
                YearMonth.of(2025, 3), Fee.STIPEND, new Moved(new Money(15_000), new Money(15_000), ZERO, ZERO));
        var nothing = new Row(YearMonth.of(2025, 4), Fee.SUPERVISION, new Moved(ZERO, ZERO, ZERO, ZERO));
        var practice = new Beneficiary(Party.PRACTICE, UUID.randomUUID());

        var statement = new YearStatement(practice, Year.of(2025), LocalDate.of(2026, 1, 2), List.of(moved, nothing));

        assertThat(statement.rows()).containsExactly(moved);
        assertThat(statement.byFee()).containsOnlyKeys(Fee.STIPEND);
    }
}
