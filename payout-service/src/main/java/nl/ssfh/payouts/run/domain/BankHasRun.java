package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** The bank answered on a run that by our books was never sent: it has the files, so nothing may be sent again. */
public final class BankHasRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BankHasRun(UUID run) {
        super("The bank answered on run %s, so it has it".formatted(run));
    }
}
