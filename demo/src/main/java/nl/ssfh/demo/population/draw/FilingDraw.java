package nl.ssfh.demo.population.draw;

import java.time.LocalDate;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Track;
import nl.ssfh.demo.population.Filing;
import nl.ssfh.demo.population.Training;

/** Draws when a claim is filed: mostly soon after the start, sometimes at the last moment. */
final class FilingDraw {

    /** The last day on which the demo's practices file, so that the year comes to its end. */
    static final LocalDate LAST = LocalDate.of(2025, 10, 10);

    private static final Agreement RIGHT = new Agreement(true, true, true);

    private final Dice dice;

    FilingDraw(Dice dice) {
        this.dice = dice;
    }

    Filing draw(Training training, Span period) {
        var employed = training.track() == Track.BBL && dice.chance(70);
        return new Filing(day(training, period), Claimant.PRACTICE, employed, RIGHT, null);
    }

    private LocalDate day(Training training, Span period) {
        var deadline = deadline(training, period);
        int kind = dice.between(1, 100);
        if (kind <= 4) {
            return deadline;
        }
        if (kind <= 10) {
            return inTime(deadline.minusDays(dice.between(1, 20)), deadline);
        }
        if (kind <= 30) {
            return inTime(period.firstDay().plusDays(dice.between(40, 100)), deadline);
        }
        return inTime(period.firstDay().plusDays(dice.between(0, 40)), deadline);
    }

    private static LocalDate inTime(LocalDate day, LocalDate deadline) {
        var workday = Dice.workday(day);
        return workday.isAfter(deadline) ? deadline : workday;
    }

    /** The last day that is in time, or the last day of the demo when that comes first. */
    static LocalDate deadline(Training training, Span period) {
        var day = countsFromStart(training) ? period.firstDay() : period.lastDay();
        var deadline = day.plusMonths(4);
        return deadline.isAfter(LAST) ? LAST : deadline;
    }

    static boolean countsFromStart(Training training) {
        return training.track() == Track.BBL
                || (training.track() == Track.THIRD_PATH && training.entrant() != Entrant.REGULAR);
    }
}
