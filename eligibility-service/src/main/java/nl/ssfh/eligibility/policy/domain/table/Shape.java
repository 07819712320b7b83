package nl.ssfh.eligibility.policy.domain.table;

import java.util.function.BiFunction;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.policy.domain.Flaw;

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
        throw place.refuse(Flaw.NOT_AN_EXCLUSION, text);
    }

    private static Money cents(Place place, String text) {
        place.require(text.matches("\\d{1,7}"), Flaw.NOT_CENTS, text);
        return new Money(Long.parseLong(text));
    }
}
