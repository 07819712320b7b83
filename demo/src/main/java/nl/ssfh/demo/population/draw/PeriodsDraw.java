package nl.ssfh.demo.population.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.contracts.Span;
import nl.ssfh.demo.population.draw.StudyFigures.Habit;

/** Draws when the students of one practice are there, within the school year and after its habit. */
final class PeriodsDraw {

    private static final LocalDate YEAR_END = LocalDate.of(2025, Month.JULY, 31);
    private static final List<YearMonth> AUTUMN = months("2024-08 2024-09 2024-09 2024-09 2024-10 2024-10");
    private static final List<YearMonth> ANY =
            months("2024-08 2024-09 2024-09 2024-10 2024-11 2024-11 2025-01 2025-02 2025-02 2025-02 2025-03 2025-04");
    private static final List<Integer> SHORT = List.of(3, 3, 3, 4, 4);
    private static final List<Integer> ANY_LENGTH = List.of(2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7, 8, 10);

    private final Dice dice;

    PeriodsDraw(Dice dice) {
        this.dice = dice;
    }

    List<Span> draw(Habit habit, int students) {
        return switch (habit) {
            case ONE_AT_A_TIME -> oneAfterTheOther(students);
            case SEVERAL -> together(students, dice.pick(ANY), ANY_LENGTH);
            case SOMETIMES_SEVERAL -> togetherThenOne(students);
        };
    }

    private List<Span> oneAfterTheOther(int students) {
        if (students == 1) {
            return List.of(period(dice.pick(ANY), dice.pick(ANY_LENGTH)));
        }
        var first = period(dice.pick(AUTUMN), dice.pick(SHORT));
        return List.of(first, after(first.lastDay()));
    }

    private List<Span> togetherThenOne(int students) {
        var periods = new ArrayList<>(together(students - 1, dice.pick(AUTUMN), SHORT));
        var last = periods.stream().map(Span::lastDay).max(LocalDate::compareTo).orElseThrow();
        periods.add(after(last));
        return periods;
    }

    private List<Span> together(int students, YearMonth month, List<Integer> lengths) {
        var periods = new ArrayList<Span>();
        for (int i = 0; i < students; i++) {
            periods.add(period(month, Math.max(3, dice.pick(lengths))));
        }
        return periods;
    }

    private Span after(LocalDate day) {
        var first = day.plusDays(dice.between(1, 40));
        return within(first, first.plusMonths(dice.pick(SHORT)));
    }

    private Span period(YearMonth month, int length) {
        var first = firstDay(month);
        var last = first.plusMonths(length).minusDays(1);
        return within(first, dice.chance(30) ? last.plusDays(dice.between(-12, 12)) : last);
    }

    private LocalDate firstDay(YearMonth month) {
        int kind = dice.between(1, 100);
        if (kind <= 50) {
            return month.atDay(1);
        }
        if (kind <= 75) {
            return month.atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        }
        return month.atDay(dice.between(2, 25));
    }

    private static Span within(LocalDate first, LocalDate last) {
        return new Span(first, last.isAfter(YEAR_END) ? YEAR_END : last);
    }

    private static List<YearMonth> months(String spaced) {
        return List.of(spaced.split(" ")).stream().map(YearMonth::parse).toList();
    }
}
