package nl.ssfh.demo.population.csv;

import static nl.ssfh.demo.population.csv.Column.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.contracts.Span;
import nl.ssfh.demo.population.Change;
import nl.ssfh.demo.population.Filing;

/** Reads the changes of one line: at most one of each kind, none of them outside the placement. */
final class ChangesReader {

    private final Cells cells;
    private final Span agreed;
    private final Filing filing;
    private final List<Change> changes = new ArrayList<>();

    ChangesReader(Cells cells, Span agreed, Filing filing) {
        this.cells = cells;
        this.agreed = agreed;
        this.filing = filing;
    }

    List<Change> read() throws Mistake {
        Span days = readEarlyEnd();
        if (any(PAUSE_FROM, PAUSE_UNTIL, PAUSE_TOLD)) {
            var from = dayOf(days, PAUSE_FROM);
            var until = dayOf(days, PAUSE_UNTIL);
            cells.demand(!until.isBefore(from), PAUSE_UNTIL);
            changes.add(new Change.Interruption(told(PAUSE_TOLD), new Span(from, until)));
        }
        if (any(HOURS_FROM, HOURS_NEW, HOURS_TOLD)) {
            changes.add(new Change.Hours(told(HOURS_TOLD), later(days, HOURS_FROM), cells.hours(HOURS_NEW)));
        }
        if (any(YEAR_FROM, YEAR_NEW, YEAR_TOLD)) {
            changes.add(new Change.StudyYear(told(YEAR_TOLD), later(days, YEAR_FROM), cells.year(YEAR_NEW)));
        }
        return changes;
    }

    private Span readEarlyEnd() throws Mistake {
        if (!any(EARLY_END, EARLY_END_TOLD)) {
            return agreed;
        }
        var end = dayOf(agreed, EARLY_END);
        cells.demand(end.isBefore(agreed.lastDay()), EARLY_END);
        changes.add(new Change.EarlyEnd(told(EARLY_END_TOLD), end));
        return new Span(agreed.firstDay(), end);
    }

    private boolean any(Column... together) {
        return List.of(together).stream().anyMatch(cells::has);
    }

    private LocalDate dayOf(Span days, Column column) throws Mistake {
        var day = cells.date(column);
        cells.demand(days.contains(day), column);
        return day;
    }

    private LocalDate later(Span days, Column column) throws Mistake {
        var day = dayOf(days, column);
        cells.demand(day.isAfter(days.firstDay()), column);
        return day;
    }

    private LocalDate told(Column column) throws Mistake {
        var day = cells.date(column);
        cells.demand(!day.isBefore(filing.submittedOn()), column);
        cells.demand(filing.withdrawnOn() == null || !day.isAfter(filing.withdrawnOn()), column);
        return day;
    }
}
