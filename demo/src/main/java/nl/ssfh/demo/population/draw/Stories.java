package nl.ssfh.demo.population.draw;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Track;
import nl.ssfh.demo.population.Placement;

/** Gives some placements a story: something that is not in order, or that changes on the way. At most one each. */
final class Stories {

    private static final int LONG_ENOUGH = 60;

    private final Dice dice;
    private final ChangeDraw changes;
    private final List<Placement> placements;
    private final Set<Integer> told = new HashSet<>();

    /** @param placements is changed in place */
    Stories(Dice dice, List<Placement> placements) {
        this.dice = dice;
        this.changes = new ChangeDraw(dice);
        this.placements = placements;
    }

    void tellAll() {
        tell(
                18,
                p -> p.training().course() == Course.OTHER,
                p -> p.with(p.training().withoutCrebo()));
        tell(12, Stories::any, p -> p.with(p.filing().with(new Agreement(false, true, true))));
        tell(6, Stories::any, p -> p.with(p.filing().with(new Agreement(true, false, true))));
        tell(6, Stories::any, p -> p.with(p.filing().with(new Agreement(true, true, false))));
        tell(14, p -> p.training().track() != Track.BBL, p -> p.with(p.filing().inEmployment()));
        tell(6, Stories::any, p -> p.with(p.filing().by(Claimant.STUDENT)));
        tell(30, Stories::canBeLate, this::late);
        tell(8, Stories::any, this::withdrawn);
        tell(48, Stories::isLong, changes::earlyEnd);
        tell(42, Stories::isLong, changes::interruption);
        tell(60, Stories::isLong, changes::hours);
        tell(42, Stories::isLong, changes::studyYear);
        for (int i = 0; i < 10; i++) {
            sameStudentTwice();
        }
    }

    private void tell(int times, Predicate<Placement> fits, UnaryOperator<Placement> story) {
        for (int i = 0; i < times; i++) {
            int index = free(fits);
            placements.set(index, story.apply(placements.get(index)));
        }
    }

    private int free(Predicate<Placement> fits) {
        while (true) {
            int index = dice.between(0, placements.size() - 1);
            if (fits.test(placements.get(index)) && told.add(index)) {
                return index;
            }
        }
    }

    private Placement late(Placement placement) {
        var deadline = FilingDraw.deadline(placement.training(), placement.period());
        return placement.with(placement.filing().submittedOn(deadline.plusDays(dice.between(1, 25))));
    }

    private Placement withdrawn(Placement placement) {
        var day = Dice.workday(placement.filing().submittedOn().plusDays(dice.between(0, 90)));
        return placement.with(placement.filing().withdrawnOn(day));
    }

    /** One student goes from one practice to another in the middle of a month, which is granted once only. */
    private void sameStudentTwice() {
        int one = free(p -> isLong(p) && endsWithinMonth(p));
        var first = placements.get(one);
        int other = free(p -> goesOnAfter(first, p) && !p.practice().equals(first.practice()));
        var second = placements.get(other);
        var day = first.filing().submittedOn().plusDays(dice.between(1, 20));
        var filed = second.filing().submittedOn();
        placements.set(
                other,
                second.with(first.student())
                        .with(new Span(
                                first.period().lastDay().plusDays(1),
                                second.period().lastDay()))
                        .with(second.filing().submittedOn(day.isAfter(filed) ? day : filed)));
    }

    private static boolean endsWithinMonth(Placement placement) {
        var lastDay = placement.period().lastDay();
        return lastDay.getDayOfMonth() < 25 && lastDay.isBefore(LocalDate.of(2025, 5, 1));
    }

    private static boolean goesOnAfter(Placement one, Placement other) {
        var lastDay = one.period().lastDay();
        return other.period().contains(lastDay) && other.period().lastDay().isAfter(lastDay.plusDays(LONG_ENOUGH / 2));
    }

    private static boolean isLong(Placement placement) {
        return placement.period().days() > LONG_ENOUGH;
    }

    private static boolean canBeLate(Placement placement) {
        return FilingDraw.deadline(placement.training(), placement.period()).isBefore(LocalDate.of(2025, 9, 1));
    }

    private static boolean any(Placement placement) {
        return true;
    }
}
