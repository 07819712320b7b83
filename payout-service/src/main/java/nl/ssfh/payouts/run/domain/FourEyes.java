package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** The officer who prepared a run, or took a line out of it, wanted to release it too. */
public final class FourEyes extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FourEyes(UUID run) {
        super("Run %s must be released by another officer than who prepared or changed it".formatted(run));
    }
}
