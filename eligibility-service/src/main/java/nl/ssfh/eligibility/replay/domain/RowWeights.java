package nl.ssfh.eligibility.replay.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.policy.domain.table.Table;

/** For how many months each row of a policy gave its amount: days by what they were divided by, so exactly. */
final class RowWeights {

    private static final int LONGEST_MONTH = 31;
    private static final RowWeights NOT_ASKED = new RowWeights(0, 0);

    private final long[][] base;
    private final long[][] supplements;

    private RowWeights(int baseRows, int supplementRows) {
        base = new long[baseRows][LONGEST_MONTH + 1];
        supplements = new long[supplementRows][LONGEST_MONTH + 1];
    }

    static RowWeights notAsked() {
        return NOT_ASKED;
    }

    static RowWeights of(Table<Money> baseAmounts, Table<Money> supplements) {
        return new RowWeights(baseAmounts.rows().size(), supplements.rows().size());
    }

    boolean isNotAsked() {
        return this == NOT_ASKED;
    }

    void addBase(int row, int days, int divisor) {
        base[row][divisor] += days;
    }

    void addSupplement(int row, int days, int divisor) {
        supplements[row][divisor] += days;
    }

    void add(RowWeights more) {
        add(base, more.base);
        add(supplements, more.supplements);
    }

    private static void add(long[][] to, long[][] more) {
        for (int row = 0; row < to.length; row++) {
            for (int divisor = 0; divisor <= LONGEST_MONTH; divisor++) {
                to[row][divisor] += more[row][divisor];
            }
        }
    }

    BigDecimal base(int row) {
        return months(base[row]);
    }

    BigDecimal supplement(int row) {
        return months(supplements[row]);
    }

    private static BigDecimal months(long[] days) {
        var months = BigDecimal.ZERO;
        for (int divisor = 1; divisor <= LONGEST_MONTH; divisor++) {
            months = months.add(
                    BigDecimal.valueOf(days[divisor]).divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL128));
        }
        return months;
    }
}
