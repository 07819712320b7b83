package nl.ssfh.notifications.letter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.ssfh.contracts.Money;
import nl.ssfh.notifications.domain.Language;

/** Amounts, days and months as one language writes them. */
record Figures(Locale locale, DateTimeFormatter days, DateTimeFormatter months) {

    static Figures of(Language language) {
        var locale = language.locale();
        return new Figures(
                locale,
                DateTimeFormatter.ofPattern("d MMMM uuuu", locale),
                DateTimeFormatter.ofPattern("MMMM uuuu", locale));
    }

    String money(Money amount) {
        return amount.in(locale);
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
