package nl.ssfh.payouts.schedule.domain;

import java.time.LocalDate;

/** The days on which banks in the euro area settle (TARGET). */
public interface BusinessDays {

    boolean isOpen(LocalDate day);

    default LocalDate sameOrNext(LocalDate day) {
        var open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }
}
