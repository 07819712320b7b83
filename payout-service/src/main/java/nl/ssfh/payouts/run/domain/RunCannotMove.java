package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** The run is past what was asked. */
public final class RunCannotMove extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunCannotMove(UUID run, RunState state, RunState next) {
        super("Run %s is %s and cannot become %s".formatted(run, state, next));
    }
}
