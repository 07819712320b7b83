package nl.ssfh.demo.expectation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.ssfh.contracts.Fee;

/** What a month is worth: the rate of each day that the student was there, over the days of the month. */
record DayByDay(Rates rates) {

    /** Cents, rounded half up once. */
    long worth(Known known, Fee fee, YearMonth month) {
        var sum = BigDecimal.ZERO;
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (known.isThere(day)) {
                sum = sum.add(BigDecimal.valueOf(rate(known, fee, day)));
            }
        }
        return sum.divide(BigDecimal.valueOf(month.lengthOfMonth()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private long rate(Known known, Fee fee, LocalDate day) {
        return rates.cents(fee, YearMonth.from(day), known.regime(), known.studyYearOn(day), known.hoursOn(day))
                .orElseThrow(() -> new IllegalStateException("No rate for %s on %s".formatted(fee, day)));
    }
}
