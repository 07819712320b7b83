package nl.ssfh.payouts.report.domain;

import java.time.YearMonth;

/** Placement-months, both ends included. */
public record MonthRange(YearMonth from, YearMonth until) {

    public MonthRange {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("%s is before %s".formatted(until, from));
        }
    }
}
