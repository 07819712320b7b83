package nl.ssfh.payouts.sampling.domain;

import java.util.UUID;

/** A finding is recorded once. */
public final class AlreadyFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyFound(UUID instalment) {
        super("What was found of line %s is recorded already".formatted(instalment));
    }
}
