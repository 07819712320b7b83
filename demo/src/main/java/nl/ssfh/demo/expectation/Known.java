package nl.ssfh.demo.expectation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Span;
import nl.ssfh.demo.population.Change;
import nl.ssfh.demo.population.Placement;
import org.jspecify.annotations.Nullable;

/** A placement as the fund knows it once some changes have been told. Every question is about one day. */
record Known(Placement placement, List<Change> told) {

    Known {
        told = List.copyOf(told);
    }

    Regime regime() {
        return Regime.of(placement.training().track(), placement.training().entrant());
    }

    LocalDate firstDay() {
        return placement.period().firstDay();
    }

    LocalDate lastDay() {
        var last = placement.period().lastDay();
        for (Change change : told) {
            if (change instanceof Change.EarlyEnd end) {
                last = end.lastDay();
            }
        }
        return last;
    }

    List<YearMonth> months() {
        return new Span(firstDay(), lastDay()).months().toList();
    }

    boolean isThere(LocalDate day) {
        boolean within = !day.isBefore(firstDay()) && !day.isAfter(lastDay());
        return within
                && told.stream()
                        .noneMatch(change -> change instanceof Change.Interruption pause
                                && pause.days().contains(day));
    }

    BigDecimal hoursOn(LocalDate day) {
        var hours = placement.training().hoursPerWeek();
        var latest = LocalDate.MIN;
        for (Change change : told) {
            if (change instanceof Change.Hours later && holds(later.from(), latest, day)) {
                hours = later.hoursPerWeek();
                latest = later.from();
            }
        }
        return hours;
    }

    @Nullable
    Integer studyYearOn(LocalDate day) {
        Integer year = placement.training().studyYear();
        var latest = LocalDate.MIN;
        for (Change change : told) {
            if (change instanceof Change.StudyYear later && holds(later.from(), latest, day)) {
                year = later.studyYear();
                latest = later.from();
            }
        }
        return year;
    }

    private static boolean holds(LocalDate from, LocalDate latest, LocalDate day) {
        return !from.isAfter(day) && !from.isBefore(latest);
    }
}
