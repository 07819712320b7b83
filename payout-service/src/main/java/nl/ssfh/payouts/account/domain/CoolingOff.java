package nl.ssfh.payouts.account.domain;

import java.time.LocalDate;
import nl.ssfh.payouts.schedule.domain.BusinessDays;

/**
 * How long a new account of a practice waits for its first payment, so that a change by the wrong hands is noticed.
 *
 * @param days business days of the banks (assumed: 5)
 */
public record CoolingOff(int days, BusinessDays businessDays) {

    public CoolingOff {
        if (days < 0 || days > 60) {
            throw new IllegalArgumentException("Cooling off lasts 0 to 60 business days: " + days);
        }
    }

    /** The first day on which an account that is set today may be paid. */
    public LocalDate payableFrom(LocalDate today) {
        var day = today;
        for (int passed = 0; passed < days; passed++) {
            day = businessDays.sameOrNext(day.plusDays(1));
        }
        return day;
    }
}
