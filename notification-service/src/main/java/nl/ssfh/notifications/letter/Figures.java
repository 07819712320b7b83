package nl.ssfh.notifications.letter;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import nl.ssfh.contracts.Money;
import nl.ssfh.notifications.domain.Language;

/** Amounts, days and months as one language writes them. */
record Figures(DateTimeFormatter days, DateTimeFormatter months, char thousands, char decimal) {

    private static final int GROUP = 3;

    static Figures of(Language language) {
        var locale = language.locale();
        var symbols = DecimalFormatSymbols.getInstance(locale);
        return new Figures(
                DateTimeFormatter.ofPattern("d MMMM uuuu", locale),
                DateTimeFormatter.ofPattern("MMMM uuuu", locale),
                symbols.getGroupingSeparator(),
                symbols.getDecimalSeparator());
    }

    /** The sign stands before the currency. */
    String money(Money amount, String currency) {
        var figures = new StringBuilder(amount.decimal());
        var sign = figures.charAt(0) == '-' ? "-" : "";
        figures.delete(0, sign.length());
        int point = figures.indexOf(".");
        figures.setCharAt(point, decimal);
        for (int at = point - GROUP; at > 0; at -= GROUP) {
            figures.insert(at, thousands);
        }
        return sign + currency + figures;
    }

    String day(LocalDate day) {
        return days.format(day);
    }

    String month(YearMonth month) {
        return months.format(month);
    }

    String months(YearMonth first, YearMonth last, String until) {
        return first.equals(last) ? month(first) : month(first) + until + month(last);
    }
}
