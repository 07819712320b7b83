package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** The officer who wants to release or send a run let one of its lines pass a check. */
public final class OwnOverride extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OwnOverride(UUID run) {
        super("Run %s rests on an override by who wants to release or send it".formatted(run));
    }
}
