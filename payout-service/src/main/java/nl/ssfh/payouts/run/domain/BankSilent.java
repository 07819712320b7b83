package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** Nothing of the bank says that it has the run. */
public final class BankSilent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BankSilent(UUID run) {
        super("The bank said nothing of run %s".formatted(run));
    }
}
