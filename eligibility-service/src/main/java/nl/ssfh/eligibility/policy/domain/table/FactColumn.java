package nl.ssfh.eligibility.policy.domain.table;

import java.math.BigDecimal;

/** One fact of many placement-months: a code for each, and what the codes stand for. */
public sealed interface FactColumn {

    char[] codes();

    /**
     * A fact with a few known values.
     *
     * @param ordinals by code, the place of the value among those of the input
     */
    @SuppressWarnings("ArrayRecordComponent") // Columns are not compared, and copying them is what they avoid.
    record Choices(char[] codes, int[] ordinals) implements FactColumn {}

    /**
     * A fact that is a number.
     *
     * @param values by code
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Decimals(char[] codes, BigDecimal[] values) implements FactColumn {}
}
