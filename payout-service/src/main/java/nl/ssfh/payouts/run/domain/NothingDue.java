package nl.ssfh.payouts.run.domain;

import java.time.YearMonth;

/** No line can be paid in the month. */
public final class NothingDue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingDue(YearMonth month) {
        super("Nothing is due in %s".formatted(month));
    }
}
