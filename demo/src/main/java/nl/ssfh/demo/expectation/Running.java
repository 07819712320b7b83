package nl.ssfh.demo.expectation;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.ssfh.demo.population.Change;
import nl.ssfh.demo.population.Event;
import nl.ssfh.demo.population.Placement;

/** Of which months somebody said that the placement was running; without that none since 2024 is paid. */
final class Running {

    private final Map<Integer, YearMonth> filed = new HashMap<>();
    private final Set<Month> answered = new HashSet<>();

    void heard(Event event) {
        switch (event) {
            case Event.Filed(var placement) ->
                filed.put(placement.line(), YearMonth.from(placement.filing().submittedOn()));
            case Event.Told(var placement, Change.EarlyEnd end) -> answered(placement, YearMonth.from(end.lastDay()));
            case Event.Told _, Event.Withdrawn _ -> {}
        }
    }

    void answered(Placement placement, YearMonth month) {
        answered.add(new Month(placement.line(), month));
    }

    /** Who files in or after a month says with it that the placement was running; who tells its end, of that month. */
    boolean mayBePaid(Piece piece) {
        return piece.cents < 0
                || !Rates.paidMonthly(piece.month)
                || !piece.month.isAfter(filed.getOrDefault(piece.line, YearMonth.of(1, 1)))
                || answered.contains(new Month(piece.line, piece.month));
    }

    private record Month(int line, YearMonth month) {}
}
