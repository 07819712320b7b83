package nl.ssfh.demo.expectation;

import static nl.ssfh.demo.expectation.Some.IBAN;
import static nl.ssfh.demo.expectation.Some.OTHER_IBAN;
import static nl.ssfh.demo.expectation.Some.placement;
import static nl.ssfh.demo.expectation.Some.practice;
import static nl.ssfh.demo.expectation.Some.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Track;
import nl.ssfh.demo.bank.Behaviour;
import nl.ssfh.demo.population.BankAccount;
import nl.ssfh.demo.population.Correction;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Population;
import org.junit.jupiter.api.Test;

/** Amounts that change for months that were paid, worked out by hand. */
class CorrectionTest {

    static final Correction FROM_OCTOBER = new Correction(YearMonth.of(2024, 10), LocalDate.of(2025, 1, 25));

    @Test
    void whole_months_of_a_year_2_student_get_10_more_and_5_less() {
        var student = of(2, Track.BOL, Entrant.REGULAR, 2, "16");
        var year = year(student);

        assertThat(year.correct(FROM_OCTOBER)).isEqualTo(new Effect(1, 1, 1, 4, 20_00, 10_00));

        var total = year.expected().total();
        assertThat(total.planned()).isEqualTo(3 * 250_00 + 20_00 - 10_00);
        assertThat(total.setOff()).isEqualTo(10_00);
        assertThat(total.paid()).isEqualTo(3 * 250_00 + 10_00);
        assertThat(year.expected().outcomes().getFirst().decisions()).isEqualTo(2);
        assertThat(year.expected().payouts().getLast().run()).isEqualTo(YearMonth.of(2025, 1));
    }

    @Test
    void who_gets_the_same_is_not_decided_on_again() {
        var fewHours = of(2, Track.BOL, Entrant.REGULAR, 1, "14");
        var bbl = of(3, Track.BBL, Entrant.SIDE_ENTRANT, 1, "24");
        var year = year(fewHours, bbl);

        assertThat(year.correct(FROM_OCTOBER)).isEqualTo(new Effect(0, 0, 0, 0, 0, 0));

        assertThat(year.expected().outcomes()).allMatch(outcome -> outcome.decisions() == 1);
    }

    @Test
    void students_and_practices_count_once() {
        var one = of(2, Track.BOL, Entrant.REGULAR, 1, "16");
        var other = placement(3, practice(2, BankAccount.good(OTHER_IBAN)), "2024-09-01", "2024-10-31");
        var same = placement(4, practice(2, BankAccount.good(OTHER_IBAN)), "2024-11-01", "2024-11-30")
                .with(other.student());

        assertThat(year(one, other, same).correct(FROM_OCTOBER)).isEqualTo(new Effect(2, 3, 2, 4, 40_00, 0));
    }

    private static Placement of(int line, Track track, Entrant entrant, int studyYear, String hours) {
        return placement(line, practice(1, BankAccount.good(IBAN)), "2024-09-01", "2024-11-30")
                .with(training(track, entrant, studyYear, hours));
    }

    private static FundYear year(Placement... placements) {
        var population = new Population(List.of(placements));
        return FundYear.of(population, Behaviour.of(population, 1));
    }
}
