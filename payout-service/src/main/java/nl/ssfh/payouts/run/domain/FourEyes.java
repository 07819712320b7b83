package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** The officer who prepared a run wanted to release it too. */
public final class FourEyes extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FourEyes(UUID run) {
        super("Run %s must be released by another officer than who prepared it".formatted(run));
    }
}
