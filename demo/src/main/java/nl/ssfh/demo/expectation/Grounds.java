package nl.ssfh.demo.expectation;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.demo.population.Training;

/** The grounds to refuse that lie in the claim itself; X8 lies in other claims. */
final class Grounds {

    private static final int MONTHS_TO_FILE = 4;
    private static final YearMonth BBL_MAY_BE_EMPLOYED = YearMonth.of(2023, 1);

    private Grounds() {}

    static Set<Exclusion> of(Known known, YearMonth month) {
        var placement = known.placement();
        var grounds = EnumSet.noneOf(Exclusion.class);
        add(grounds, placement.practice().contribution() != Contribution.PAYING, Exclusion.X1);
        add(grounds, isUnknown(placement.training()), Exclusion.X2);
        add(grounds, !placement.filing().agreement().mandatoryFormat(), Exclusion.X3);
        add(grounds, !placement.filing().agreement().namesPractice(), Exclusion.X4);
        add(grounds, !placement.filing().agreement().namesStudent(), Exclusion.X4);
        add(grounds, isLate(known), Exclusion.X5);
        add(grounds, isEmployed(known, month), Exclusion.X6);
        add(grounds, placement.filing().by() == Claimant.STUDENT, Exclusion.X7);
        return grounds;
    }

    private static void add(Set<Exclusion> grounds, boolean applies, Exclusion ground) {
        if (applies) {
            grounds.add(ground);
        }
    }

    /** A course outside GP care counts when it has a code in the register of courses. */
    private static boolean isUnknown(Training training) {
        return training.course() == Course.OTHER && training.crebo() == null;
    }

    private static boolean isLate(Known known) {
        var counted = known.regime().filesFromStart() ? known.firstDay() : known.lastDay();
        return known.placement().filing().submittedOn().isAfter(counted.plusMonths(MONTHS_TO_FILE));
    }

    private static boolean isEmployed(Known known, YearMonth month) {
        boolean exempt = known.regime().isBbl() && !month.isBefore(BBL_MAY_BE_EMPLOYED);
        return known.placement().filing().employed() && !exempt;
    }
}
