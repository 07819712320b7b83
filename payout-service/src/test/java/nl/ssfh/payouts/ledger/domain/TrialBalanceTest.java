package nl.ssfh.payouts.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ssfh.contracts.Money;
import org.junit.jupiter.api.Test;

class TrialBalanceTest {

    static final TrialBalance BALANCE = TrialBalance.of(
            new BookYear(2025),
            LocalDate.of(2025, 6, 30),
            List.of(
                    turnover(Account.COST_STIPEND, 700, 250, 50),
                    turnover(Account.PAYABLE, -300, 400, 250),
                    turnover(Account.BANK, -400, 50, 400)));

    @Test
    void costs_open_each_year_at_zero_and_the_rest_goes_on() {
        assertThat(line(Account.COST_STIPEND).opening()).isEqualTo(Money.ZERO);
        assertThat(line(Account.COST_STIPEND).closing()).isEqualTo(new Money(200));
        assertThat(line(Account.PAYABLE).opening()).isEqualTo(new Money(-300));
        assertThat(line(Account.PAYABLE).closing()).isEqualTo(new Money(-150));
    }

    @Test
    void what_earlier_years_cost_makes_the_opening_balance_zero() {
        assertThat(BALANCE.earlierResults()).isEqualTo(new Money(700));
        assertThat(sum(BALANCE.lines().stream().map(TrialBalance.Line::opening)).plus(BALANCE.earlierResults()))
                .isEqualTo(Money.ZERO);
        assertThat(sum(BALANCE.lines().stream().map(TrialBalance.Line::closing)).plus(BALANCE.earlierResults()))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void debit_is_credit_and_no_account_is_left_out() {
        assertThat(BALANCE.debit()).isEqualTo(new Money(700)).isEqualTo(BALANCE.credit());
        assertThat(BALANCE.lines()).extracting(TrialBalance.Line::account).containsExactly(Account.values());
    }

    static Turnover turnover(Account account, long before, long debit, long credit) {
        return new Turnover(account, new Money(before), new Money(debit), new Money(credit));
    }

    static TrialBalance.Line line(Account account) {
        return BALANCE.lines().stream()
                .filter(line -> line.account() == account)
                .findFirst()
                .orElseThrow();
    }

    static Money sum(java.util.stream.Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
