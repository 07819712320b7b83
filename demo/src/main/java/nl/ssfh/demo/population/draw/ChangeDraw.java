package nl.ssfh.demo.population.draw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.ssfh.contracts.Span;
import nl.ssfh.demo.population.Change;
import nl.ssfh.demo.population.Placement;

/** Draws changes of running placements. Some are told in time, others months after they were paid for. */
final class ChangeDraw {

    private static final List<String> MORE_OR_LESS = List.of("8", "12", "14.5", "15.0", "16", "24", "32");
    private static final int PERCENT_TOLD_LATE = 45;

    private final Dice dice;

    ChangeDraw(Dice dice) {
        this.dice = dice;
    }

    Placement earlyEnd(Placement placement) {
        var days = placement.period().days();
        var end = placement.period().firstDay().plusDays(dice.between((int) days * 4 / 10, (int) days * 9 / 10));
        return placement.with(new Change.EarlyEnd(told(placement, end), end));
    }

    Placement interruption(Placement placement) {
        var from = middle(placement.period());
        var until = from.plusDays(dice.between(5, 35));
        var last = placement.period().lastDay();
        var pause = new Span(from, until.isAfter(last) ? last : until);
        return placement.with(new Change.Interruption(told(placement, from), pause));
    }

    Placement hours(Placement placement) {
        var old = placement.training().hoursPerWeek();
        var others = MORE_OR_LESS.stream()
                .map(BigDecimal::new)
                .filter(hours -> hours.compareTo(old) != 0)
                .toList();
        var from = middle(placement.period());
        return placement.with(new Change.Hours(told(placement, from), from, dice.pick(others)));
    }

    Placement studyYear(Placement placement) {
        var old = placement.training().studyYear();
        var from = middle(placement.period());
        return placement.with(new Change.StudyYear(told(placement, from), from, old == null ? 1 : old % 4 + 1));
    }

    /** A day well inside the period; every second time the first day of a month. */
    private LocalDate middle(Span period) {
        var days = (int) period.days();
        var day = period.firstDay().plusDays(dice.between(days / 4, days * 3 / 4));
        var first = day.withDayOfMonth(1);
        return first.isAfter(period.firstDay()) && dice.chance(50) ? first : day;
    }

    private LocalDate told(Placement placement, LocalDate day) {
        int late = dice.chance(PERCENT_TOLD_LATE) ? dice.between(35, 110) : dice.between(-5, 6);
        var told = Dice.workday(day.plusDays(late));
        var filed = placement.filing().submittedOn();
        if (told.isAfter(FilingDraw.LAST)) {
            told = FilingDraw.LAST;
        }
        return told.isBefore(filed) ? filed : told;
    }
}
