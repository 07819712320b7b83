package nl.ssfh.demo.report;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as people read them. */
public final class Euros {

    private Euros() {}

    public static String of(long cents) {
        return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(cents, 2));
    }

    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
