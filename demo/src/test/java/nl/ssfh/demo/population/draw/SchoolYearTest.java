package nl.ssfh.demo.population.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Span;
import nl.ssfh.demo.population.Change;
import nl.ssfh.demo.population.Language;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Population;
import nl.ssfh.demo.population.Practice;
import nl.ssfh.demo.population.draw.StudyFigures.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchoolYearTest {

    static final Population YEAR = SchoolYear.draw(SchoolYear.SEED);

    @Test
    void the_same_seed_draws_the_same_year_and_another_seed_another() {
        assertThat(SchoolYear.draw(SchoolYear.SEED)).isEqualTo(YEAR);
        assertThat(SchoolYear.draw(7)).isNotEqualTo(YEAR);
    }

    @Test
    void there_are_as_many_placements_and_practices_as_the_study_suggests() {
        assertThat(YEAR.placements()).hasSize(1_000);
        assertThat(YEAR.practices()).hasSize(400);
    }

    @ParameterizedTest
    @EnumSource
    void each_course_has_its_share(Group group) {
        double whole =
                List.of(Group.values()).stream().mapToDouble(Group::percent).sum();

        long drawn =
                count(p -> p.training().track() == group.track() && p.training().course() == group.course());

        assertThat((double) drawn).isCloseTo(1_000 * group.percent() / whole, within(1.0));
    }

    @Test
    void the_study_years_are_even_thirds() {
        for (int year = 1; year <= 3; year++) {
            int wanted = year;
            assertThat(count(p -> Integer.valueOf(wanted).equals(p.training().studyYear())))
                    .isBetween(310L, 350L);
        }
    }

    @Test
    void half_of_the_practices_have_one_student_at_a_time() {
        long one = YEAR.practices().stream().filter(p -> mostAtOnce(p) == 1).count();

        assertThat(one).isEqualTo(208);
    }

    @Test
    void all_placements_lie_in_the_school_year_and_are_mostly_3_to_10_months() {
        assertThat(YEAR.placements()).allSatisfy(p -> {
            assertThat(p.period().firstDay()).isBetween(LocalDate.of(2024, 8, 1), LocalDate.of(2025, 6, 1));
            assertThat(p.period().lastDay()).isBeforeOrEqualTo(LocalDate.of(2025, 7, 31));
        });
        assertThat(count(p -> p.period().days() >= 80 && p.period().days() <= 310))
                .isGreaterThan(850);
    }

    @Test
    void a_claim_is_worth_about_what_the_study_found_under_its_rules() {
        double euros = YEAR.placements().stream()
                .mapToDouble(SchoolYearTest::underRulesOfTheStudy)
                .average()
                .orElseThrow();

        assertThat(euros).isCloseTo(1_019, within(30.0));
    }

    @Test
    void hours_stand_around_the_limit() {
        assertThat(hoursOf("15.0")).isGreaterThan(50);
        assertThat(hoursOf("14.5")).isGreaterThan(30);
    }

    @Test
    void something_of_everything_happens() {
        assertThat(YEAR.placements().stream().flatMap(p -> p.changes().stream()).map(Object::getClass))
                .contains(Change.EarlyEnd.class, Change.Hours.class, Change.Interruption.class)
                .contains(Change.StudyYear.class);
        assertThat(count(p -> p.filing().withdrawnOn() != null)).isEqualTo(8);
        assertThat(count(p -> p.filing().by() == Claimant.STUDENT)).isEqualTo(6);
        assertThat(count(p -> p.practice().contribution() != Contribution.PAYING))
                .isGreaterThan(20);
        assertThat(count(p -> p.practice().language() == Language.EN)).isGreaterThan(20);
        assertThat(YEAR.practices().stream().filter(p -> p.account().answer().rejects()))
                .hasSize(12);
        assertThat(YEAR.practices().stream().filter(p -> p.account().answer().returns()))
                .hasSize(14);
        assertThat(YEAR.placements().stream().map(p -> p.student().email()).distinct())
                .hasSize(990);
    }

    @Test
    void some_changes_are_told_months_after_they_happened() {
        var late = YEAR.placements().stream()
                .flatMap(p -> p.changes().stream())
                .filter(change -> change instanceof Change.EarlyEnd end
                        && end.toldOn().isAfter(end.lastDay().plusDays(30)));

        assertThat(late).hasSizeGreaterThan(10);
    }

    private static double underRulesOfTheStudy(Placement p) {
        double rate = p.training().hoursPerWeek().compareTo(new BigDecimal(15)) >= 0 ? 265 : 180;
        return p.period()
                .months()
                .mapToDouble(month ->
                        rate * p.period().overlap(Span.of(month)).orElseThrow().days() / month.lengthOfMonth())
                .sum();
    }

    private static long hoursOf(String hours) {
        return count(p -> p.training().hoursPerWeek().compareTo(new BigDecimal(hours)) == 0);
    }

    private static long count(Predicate<Placement> which) {
        return YEAR.placements().stream().filter(which).count();
    }

    private static long mostAtOnce(Practice practice) {
        var own = YEAR.placements().stream()
                .filter(p -> p.practice().equals(practice))
                .map(Placement::period)
                .toList();
        return own.stream()
                .mapToLong(one -> own.stream()
                        .filter(other -> other.contains(one.firstDay()))
                        .count())
                .max()
                .orElseThrow();
    }
}
