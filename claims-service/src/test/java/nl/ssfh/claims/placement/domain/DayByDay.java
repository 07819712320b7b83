package nl.ssfh.claims.placement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.ssfh.claims.placement.domain.Change.EarlyEnd;
import nl.ssfh.claims.placement.domain.Change.Extension;
import nl.ssfh.claims.placement.domain.Change.Hours;
import nl.ssfh.claims.placement.domain.Change.Interruption;
import nl.ssfh.claims.placement.domain.Change.OtherTrack;
import nl.ssfh.claims.placement.domain.Change.StudyYear;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/** The simplest model of a placement: a row for each day, each change written over the rows it touches. */
class DayByDay {

    record Row(BigDecimal hours, @Nullable Integer year, Track track, boolean there) {}

    private static final int DAYS_THAT_MAY_COME = 700;

    private final NavigableMap<LocalDate, Row> rows = new TreeMap<>();
    private final Set<LocalDate> hoursTold = new HashSet<>();
    private final Set<LocalDate> yearsTold = new HashSet<>();
    private final Set<LocalDate> tracksTold = new HashSet<>();
    private LocalDate lastDay;

    DayByDay(Span period, Terms terms) {
        lastDay = period.lastDay();
        var end = lastDay.plusDays(DAYS_THAT_MAY_COME);
        for (var day = period.firstDay(); !day.isAfter(end); day = day.plusDays(1)) {
            rows.put(day, new Row(terms.hoursPerWeek(), terms.studyYear(), terms.track(), true));
        }
    }

    Map<LocalDate, Row> rows() {
        return rows.headMap(lastDay, true);
    }

    void apply(Change change) {
        switch (change) {
            case EarlyEnd end -> lastDay = end.lastDay();
            case Extension extension -> lastDay = extension.lastDay();
            case Interruption gap -> rows.replaceAll((day, row) -> gap.days().contains(day) ? away(row) : row);
            case Hours hours ->
                write(
                        hours.from(),
                        hoursTold,
                        row -> new Row(hours.hoursPerWeek(), row.year(), row.track(), row.there()));
            case StudyYear year ->
                write(year.from(), yearsTold, row -> new Row(row.hours(), year.studyYear(), row.track(), row.there()));
            case OtherTrack other ->
                write(other.from(), tracksTold, row -> new Row(row.hours(), row.year(), other.track(), row.there()));
        }
    }

    private static Row away(Row row) {
        return new Row(row.hours(), row.year(), row.track(), false);
    }

    private void write(LocalDate from, Set<LocalDate> told, UnaryOperator<Row> change) {
        told.add(from);
        for (var day = from; goesOn(day, from, told); day = day.plusDays(1)) {
            rows.computeIfPresent(day, (same, row) -> change.apply(row));
        }
    }

    private boolean goesOn(LocalDate day, LocalDate from, Set<LocalDate> told) {
        return rows.containsKey(day) && (day.equals(from) || !told.contains(day));
    }
}
