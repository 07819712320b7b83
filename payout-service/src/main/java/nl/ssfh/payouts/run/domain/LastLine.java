package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** The only line of a run cannot be taken out of it. */
public final class LastLine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LastLine(UUID run) {
        super("Run %s has no other line".formatted(run));
    }
}
