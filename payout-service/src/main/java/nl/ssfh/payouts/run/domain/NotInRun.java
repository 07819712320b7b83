package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** What was to be taken out of a run is no line that the run pays. */
public final class NotInRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotInRun(UUID run, UUID instalment) {
        super("Run %s pays no instalment %s".formatted(run, instalment));
    }
}
