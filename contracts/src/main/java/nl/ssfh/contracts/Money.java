package nl.ssfh.contracts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** An amount of euros, held in whole cents so that adding never rounds. It may be negative. */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final Currency EURO = Currency.getInstance("EUR");

    /** Reads {@code "150.00"}; an amount that is not a whole number of cents is an {@link ArithmeticException}. */
    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount).movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    /** The caller names the rounding, because only the caller knows which rule asks for it. */
    public Money fraction(long numerator, long denominator, RoundingMode rounding) {
        var exact = BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(numerator));
        return new Money(
                exact.divide(BigDecimal.valueOf(denominator), 0, rounding).longValueExact());
    }

    public boolean belowZero() {
        return cents < 0;
    }

    /** The amount in euros with two decimals, such as {@code 103.45}: the form of bank files and exports. */
    public String decimal() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /**
     * As people read it, in no more than one line: € 1.325,00 and € -12,50 in Dutch, €1,325.00 and -€12.50 in English
     * (Unicode CLDR).
     */
    public String in(Locale locale) {
        return format(locale).format(BigDecimal.valueOf(cents, 2));
    }

    /** Without cents, where there is little room: € 350. */
    public String roughlyIn(Locale locale) {
        var format = format(locale);
        format.setMaximumFractionDigits(0);
        return format.format(BigDecimal.valueOf(cents, 2));
    }

    private static NumberFormat format(Locale locale) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(EURO);
        return format;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return "€ " + decimal();
    }
}
