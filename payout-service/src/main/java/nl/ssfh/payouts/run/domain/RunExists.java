package nl.ssfh.payouts.run.domain;

import java.time.YearMonth;

/** The month has its run already. */
public final class RunExists extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunExists(YearMonth month) {
        super("There is a run for %s already".formatted(month));
    }
}
