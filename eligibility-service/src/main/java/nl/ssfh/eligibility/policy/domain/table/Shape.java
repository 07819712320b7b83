package nl.ssfh.eligibility.policy.domain.table;

import java.util.function.BiFunction;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Money;

/**
 * What a policy's table must look like, and how its output is read.
 *
 * @param aggregation empty unless the hits are taken together
 * @param output the name of the one output column
 */
public record Shape<V>(
        String name,
        String hitPolicy,
        String aggregation,
        String output,
        String outputType,
        BiFunction<Place, String, V> reader) {

    /** Every reason to refuse a fee for a month. */
    public static final Shape<Exclusion> EXCLUSIONS =
            new Shape<>("exclusions", "COLLECT", "", "code", "string", Shape::exclusion);

    /** The amount of a whole month: exactly one row hits. */
    public static final Shape<Money> BASE_AMOUNTS =
            new Shape<>("baseAmounts", "UNIQUE", "", "amountCents", "number", Shape::cents);

    /** What comes on top: all rows that hit are added. */
    public static final Shape<Money> SUPPLEMENTS =
            new Shape<>("supplements", "COLLECT", "SUM", "amountCents", "number", Shape::cents);

    private static Exclusion exclusion(Place place, String text) {
        for (var code : Exclusion.values()) {
            if (text.equals('"' + code.name() + '"')) {
                return code;
            }
        }
        throw place.refuse(text + " is not an exclusion; known are \"X1\" to \"X8\"");
    }

    private static Money cents(Place place, String text) {
        place.require(text.matches("\\d{1,7}"), text + " is not a whole number of cents, 0 to 9999999");
        return new Money(Long.parseLong(text));
    }
}
