package nl.ssfh.claims.placement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ssfh.claims.placement.domain.Change.EarlyEnd;
import nl.ssfh.claims.placement.domain.Change.Hours;
import nl.ssfh.claims.placement.domain.Change.Interruption;
import nl.ssfh.claims.placement.domain.Change.StudyYear;
import nl.ssfh.contracts.Span;
import org.jspecify.annotations.Nullable;

/** The simplest model of a placement: a row for each day, each change written over the rows it touches. */
class DayByDay {

    record Row(BigDecimal hours, @Nullable Integer year, boolean there) {}

    final Map<LocalDate, Row> rows = new TreeMap<>();
    private final Set<LocalDate> hoursTold = new HashSet<>();
    private final Set<LocalDate> yearsTold = new HashSet<>();

    DayByDay(Span period, BigDecimal hours, @Nullable Integer year) {
        for (var day = period.firstDay(); !day.isAfter(period.lastDay()); day = day.plusDays(1)) {
            rows.put(day, new Row(hours, year, true));
        }
    }

    void apply(Change change) {
        switch (change) {
            case EarlyEnd end -> rows.keySet().removeIf(day -> day.isAfter(end.lastDay()));
            case Interruption gap ->
                rows.replaceAll((day, row) -> gap.days().contains(day) ? new Row(row.hours(), row.year(), false) : row);
            case Hours hours -> {
                hoursTold.add(hours.from());
                for (var day = hours.from(); goesOn(day, hours.from(), hoursTold); day = day.plusDays(1)) {
                    rows.computeIfPresent(day, (same, row) -> new Row(hours.hoursPerWeek(), row.year(), row.there()));
                }
            }
            case StudyYear year -> {
                yearsTold.add(year.from());
                for (var day = year.from(); goesOn(day, year.from(), yearsTold); day = day.plusDays(1)) {
                    rows.computeIfPresent(day, (same, row) -> new Row(row.hours(), year.studyYear(), row.there()));
                }
            }
        }
    }

    private boolean goesOn(LocalDate day, LocalDate from, Set<LocalDate> told) {
        return rows.containsKey(day) && (day.equals(from) || !told.contains(day));
    }
}
