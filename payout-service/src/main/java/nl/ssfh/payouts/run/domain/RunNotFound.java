package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** There is no such run. */
public final class RunNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunNotFound(UUID run) {
        super("There is no run %s".formatted(run));
    }
}
