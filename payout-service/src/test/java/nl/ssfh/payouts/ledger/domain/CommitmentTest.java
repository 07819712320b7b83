package nl.ssfh.payouts.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Random;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.schedule.domain.FeeMonth;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import nl.ssfh.payouts.schedule.domain.Line;
import nl.ssfh.payouts.schedule.domain.LineChange;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    @Test
    void a_new_line_is_a_cost_and_payable() {
        assertThat(postings(0, 15_000))
                .containsExactly(
                        new Posting(Account.COST_STIPEND, new Money(15_000)),
                        new Posting(Account.PAYABLE, new Money(-15_000)));
    }

    @Test
    void a_recovery_takes_from_the_cost_and_is_recoverable() {
        assertThat(postings(0, -5_000))
                .containsExactly(
                        new Posting(Account.COST_STIPEND, new Money(-5_000)),
                        new Posting(Account.RECOVERABLE, new Money(5_000)));
    }

    @Test
    void a_recovery_that_becomes_a_payment_moves_from_one_account_to_the_other() {
        assertThat(postings(-5_000, 2_000))
                .containsExactly(
                        new Posting(Account.COST_STIPEND, new Money(7_000)),
                        new Posting(Account.PAYABLE, new Money(-2_000)),
                        new Posting(Account.RECOVERABLE, new Money(-5_000)));
    }

    @Test
    void every_change_is_balanced() {
        var random = new Random(20_240_904);
        for (int i = 0; i < 10_000; i++) {
            var postings = postings(random.nextInt(40_001) - 20_000, random.nextInt(40_001) - 20_000);
            assertThat(postings.stream()
                            .mapToLong(posting -> posting.amount().cents())
                            .sum())
                    .isZero();
        }
    }

    private static java.util.List<Posting> postings(long before, long after) {
        var key = new FeeMonth(Fee.STIPEND, YearMonth.of(2024, 9));
        var line = new Line(new UUID(0, 1), key, 0, new Money(after), InstalmentState.DUE, key.month(), null, false);
        return Commitment.of(new LineChange(line, new Money(before), false)).postings();
    }
}
