package nl.ssfh.demo.expectation;

import static nl.ssfh.contracts.Fee.STIPEND;
import static nl.ssfh.contracts.Fee.SUPERVISION;
import static nl.ssfh.demo.expectation.Regime.*;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import nl.ssfh.contracts.Fee;
import nl.ssfh.demo.population.Correction;
import org.jspecify.annotations.Nullable;

/** The published rates in cents a month, copied from the fund's rules and from nowhere else; the first that hits holds. */
final class Rates {

    private static final YearMonth START = YearMonth.of(2016, 9);
    private static final YearMonth CHANGE = YearMonth.of(2024, 1);
    private static final YearMonth OPEN = YearMonth.of(9999, 12);
    private static final BigDecimal LIMIT = new BigDecimal("15.0");
    private static final int UNKNOWN = 0;
    private static final Set<Integer> ANY_YEAR = Set.of(1, 2, 3, 4, UNKNOWN);
    private static final Set<Regime> ALL = EnumSet.allOf(Regime.class);
    private static final Set<Regime> OTHERS = EnumSet.of(BBL_REGULAR, THIRD_PATH_OTHER, THIRD_PATH_ENTRANT, HBO);

    private static final List<Rate> TABLE = List.of(
            new Rate(START, CHANGE, STIPEND, ALL, ANY_YEAR, 150_00, 100_00),
            new Rate(START, CHANGE, SUPERVISION, ALL, ANY_YEAR, 115_00, 80_00),
            new Rate(CHANGE, OPEN, STIPEND, EnumSet.of(BOL), ANY_YEAR, 150_00, 100_00),
            new Rate(CHANGE, OPEN, SUPERVISION, EnumSet.of(BOL), Set.of(1), 200_00, 140_00),
            new Rate(CHANGE, OPEN, SUPERVISION, EnumSet.of(BOL), Set.of(2, 3, 4, UNKNOWN), 100_00, 70_00),
            new Rate(CHANGE, OPEN, STIPEND, EnumSet.of(BBL_ENTRANT), ANY_YEAR, 150_00, 150_00),
            new Rate(CHANGE, OPEN, SUPERVISION, EnumSet.of(BBL_ENTRANT), ANY_YEAR, 115_00, 115_00),
            new Rate(CHANGE, OPEN, STIPEND, OTHERS, ANY_YEAR, 150_00, 100_00),
            new Rate(CHANGE, OPEN, SUPERVISION, OTHERS, ANY_YEAR, 115_00, 80_00));

    private final List<Rate> table;

    private Rates(List<Rate> table) {
        this.table = table;
    }

    static Rates published() {
        return new Rates(TABLE);
    }

    /** With the amounts of the correction before all others. */
    Rates corrected(Correction by) {
        var corrected = new ArrayList<>(List.of(
                new Rate(by.from(), OPEN, STIPEND, EnumSet.of(BOL), ANY_YEAR, Correction.STIPEND, 100_00),
                new Rate(by.from(), OPEN, SUPERVISION, EnumSet.of(BOL), Set.of(2, 3), Correction.SUPERVISION, 70_00)));
        corrected.addAll(table);
        return new Rates(corrected);
    }

    /** Whether any rule says what a month is worth; if none does, a person must decide. */
    static boolean cover(YearMonth month) {
        return !month.isBefore(START);
    }

    /** From 2024 on a month is paid when it is there; before, all was paid after the end. */
    static boolean paidMonthly(YearMonth month) {
        return !month.isBefore(CHANGE);
    }

    OptionalLong cents(Fee fee, YearMonth month, Regime regime, @Nullable Integer year, BigDecimal hours) {
        int studyYear = year == null ? UNKNOWN : year;
        for (Rate rate : table) {
            if (rate.hits(fee, month, regime, studyYear)) {
                return OptionalLong.of(hours.compareTo(LIMIT) >= 0 ? rate.full() : rate.part());
            }
        }
        return OptionalLong.empty();
    }

    /** @param until the first month for which it holds no longer */
    private record Rate(
            YearMonth from, YearMonth until, Fee fee, Set<Regime> regimes, Set<Integer> years, long full, long part) {

        boolean hits(Fee wanted, YearMonth month, Regime regime, int year) {
            return fee == wanted
                    && !month.isBefore(from)
                    && month.isBefore(until)
                    && regimes.contains(regime)
                    && years.contains(year);
        }
    }
}
