package nl.ssfh.demo.expectation;

import static nl.ssfh.demo.expectation.Some.IBAN;
import static nl.ssfh.demo.expectation.Some.OTHER_IBAN;
import static nl.ssfh.demo.expectation.Some.filed;
import static nl.ssfh.demo.expectation.Some.placement;
import static nl.ssfh.demo.expectation.Some.practice;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Span;
import nl.ssfh.demo.bank.Behaviour;
import nl.ssfh.demo.population.BankAccount;
import nl.ssfh.demo.population.BankAnswer;
import nl.ssfh.demo.population.Change;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Population;
import nl.ssfh.demo.population.draw.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FundYearTest {

    @Test
    void a_late_early_end_is_recovered_from_the_next_student_of_the_practice() {
        var first = placement(2, "2024-09-01", "2025-01-31")
                .with(new Change.EarlyEnd(day("2024-12-02"), day("2024-10-31")));
        var second = placement(3, "2024-12-01", "2025-01-31");

        var expected = expected(first, second);

        // Three months of 350 were paid for the first, one of them too much: it is kept back from the second.
        assertThat(cents(expected, "2024-11")).isZero();
        assertThat(expected.total().recovered()).isEqualTo(350_00);
        assertThat(expected.total().setOff()).isEqualTo(350_00);
        assertThat(expected.payouts()).extracting(Payout::cents).containsExactly(350_00L, 350_00L, 350_00L, 350_00L);
        assertThat(expected.toRecover()).isEmpty();
    }

    @Test
    void what_nobody_owes_any_more_stays_to_be_recovered() {
        var only = placement(2, "2024-09-01", "2024-11-30")
                .with(new Change.EarlyEnd(day("2024-12-02"), day("2024-11-15")));

        var expected = expected(only);

        assertThat(expected.total().toRecover()).isEqualTo(175_00);
        assertThat(expected.toRecover()).containsExactly(Map.entry("00000001", 175_00L));
        assertThat(expected.total().addUp()).isTrue();
    }

    @Test
    void what_nothing_comes_for_is_asked_on_an_invoice_and_not_kept_back_any_more() {
        var short1 = placement(2, "2024-09-01", "2024-10-31")
                .with(new Change.EarlyEnd(day("2024-11-04"), day("2024-09-30")));
        var later = placement(3, "2025-02-01", "2025-03-31");
        var others = placement(4, practice(2, BankAccount.good(OTHER_IBAN)), "2024-09-01", "2025-03-31");

        var year = expected(short1, later, others);

        // Asked on 4 November; the run of February is the third after it, and has a student to keep it back from.
        assertThat(year.total().recovered()).isEqualTo(350_00);
        var gone = expected(short1, placement(3, "2025-03-01", "2025-03-31"), others);
        assertThat(gone.total().toRecover()).isEqualTo(350_00);
        assertThat(gone.mails()).containsEntry(new MailKind("RECOVERY_ASKED", "PRACTICE"), 4L);
    }

    @Test
    void a_change_that_is_told_in_time_moves_no_money_back() {
        var hours = placement(2, "2024-09-01", "2024-10-31")
                .with(new Change.Hours(day("2024-09-20"), day("2024-10-01"), new BigDecimal("8")));
        var pause = placement(3, "2024-09-01", "2024-10-31")
                .with(new Change.Interruption(day("2024-09-20"), new Span(day("2024-10-01"), day("2024-10-31"))));

        assertThat(cents(expected(hours), "2024-10")).isEqualTo(100_00 + 140_00);
        assertThat(cents(expected(pause), "2024-10")).isZero();
        assertThat(expected(hours, pause).total().recovered()).isZero();
    }

    @Test
    void a_later_study_year_within_a_month_is_paid_by_its_days() {
        var year = placement(2, "2024-09-01", "2024-09-30")
                .with(new Change.StudyYear(day("2024-09-10"), day("2024-09-16"), 2));

        assertThat(cents(expected(year), "2024-09")).isEqualTo(150_00 + 150_00);
    }

    @Test
    void an_account_that_is_closed_gets_the_money_once_another_is_entered() {
        var account = new BankAccount(IBAN, BankAnswer.RETURN_AC04, OTHER_IBAN, day("2024-11-05"));
        var replaced = placement(2, practice(1, account), "2024-09-01", "2024-10-31");
        var closed = new BankAccount(IBAN, BankAnswer.RETURN_AC04, null, null);
        var never = placement(2, practice(1, closed), "2024-09-01", "2024-10-31");

        assertThat(expected(replaced).total().paid()).isEqualTo(700_00);
        assertThat(expected(replaced).payouts())
                .extracting(Payout::run)
                .containsExactly(YearMonth.of(2024, 9), YearMonth.of(2024, 10), YearMonth.of(2024, 11));
        assertThat(expected(never).total().returned()).isEqualTo(700_00);
    }

    @Test
    void another_account_entered_just_before_a_run_is_paid_by_the_next() {
        var late = new BankAccount(IBAN, BankAnswer.OK, OTHER_IBAN, day("2024-10-22"));

        var year = expected(placement(2, practice(1, late), "2024-09-01", "2024-10-31"));

        assertThat(year.payouts())
                .extracting(Payout::run)
                .containsExactly(YearMonth.of(2024, 9), YearMonth.of(2024, 11));
        assertThat(year.total().paid()).isEqualTo(700_00);
    }

    @Test
    void a_practice_that_answers_late_is_paid_late_but_for_the_month_in_which_it_filed() {
        var late = practice(4, BankAccount.good(IBAN));

        var year = expected(placement(2, late, "2024-09-01", "2024-11-30"));

        assertThat(year.payouts())
                .extracting(Payout::run)
                .containsExactly(YearMonth.of(2024, 9), YearMonth.of(2024, 11), YearMonth.of(2024, 12));
        assertThat(year.total().paid()).isEqualTo(1_050_00);
        assertThat(year.mails()).containsEntry(new MailKind("INSTALMENTS_HELD", "PRACTICE"), 2L);
    }

    @Test
    void a_practice_without_an_account_or_with_a_wrong_one_waits() {
        var none = new BankAccount(null, BankAnswer.OK, null, null);
        var wrong = new BankAccount(IBAN, BankAnswer.REJECT_AC01, null, null);

        assertThat(expected(placement(2, practice(1, none), "2024-09-01", "2024-09-30"))
                        .total()
                        .held())
                .isEqualTo(350_00);
        assertThat(expected(placement(2, practice(1, wrong), "2024-09-01", "2024-09-30"))
                        .total()
                        .held())
                .isEqualTo(350_00);
    }

    @Test
    void a_student_has_a_month_at_one_practice_only_until_that_claim_is_withdrawn() {
        var first = placement(2, practice(1, BankAccount.good(IBAN)), "2024-09-01", "2024-10-31");
        var second = placement(3, practice(2, BankAccount.good(OTHER_IBAN)), "2024-10-01", "2024-11-30")
                .with(first.student());

        var outcome =
                expected(first, second.with(filed("2024-10-02"))).outcomes().getLast();

        assertThat(outcome.asAWhole()).isEqualTo(ClaimOutcome.PARTLY_GRANTED);
        assertThat(outcome.exclusions()).containsExactly(Exclusion.X8);
        assertThat(outcome.cents()).isEqualTo(350_00);
        var withdrawn = first.with(first.filing().withdrawnOn(day("2024-09-30")));
        assertThat(expected(withdrawn, second.with(filed("2024-10-02")))
                        .outcomes()
                        .getLast()
                        .cents())
                .isEqualTo(700_00);
    }

    @ParameterizedTest
    @ValueSource(longs = {SchoolYear.SEED, 1, 2, 3})
    void no_cent_is_lost_in_a_whole_year(long seed) {
        var population = SchoolYear.draw(seed);

        var expected = FundYear.of(population, Behaviour.of(population, seed)).expected();

        assertThat(expected.sums().values()).as("seed %d", seed).allMatch(Sums::addUp);
        assertThat(expected.total().setOff())
                .isEqualTo(expected.total().recovered())
                .isPositive();
        assertThat(expected.total().paid()).isGreaterThan(800_000_00);
        assertThat(expected.total().returned()).isPositive();
        assertThat(expected.total().held()).isPositive();
        assertThat(expected.total().toRecover()).isPositive();
        assertThat(expected.comebacks()).anyMatch(Comeback::wasCarriedOver).anyMatch(Comeback::invoiced);
        assertThat(expected.outcomes().stream().flatMap(outcome -> outcome.exclusions().stream()))
                .contains(Exclusion.values());
    }

    private static Expected expected(Placement... placements) {
        var population = new Population(List.of(placements));
        return FundYear.of(population, Behaviour.of(population, 1)).expected();
    }

    private static long cents(Expected expected, String month) {
        return List.of(Fee.values()).stream()
                .map(fee -> expected.sums().getOrDefault(new Sums.Key(YearMonth.parse(month), fee), Sums.NONE))
                .mapToLong(Sums::planned)
                .sum();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
