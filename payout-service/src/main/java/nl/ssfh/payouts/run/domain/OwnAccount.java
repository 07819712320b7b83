package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** The officer who wants to release a run set an account that it pays to. */
public final class OwnAccount extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OwnAccount(UUID run) {
        super("Run %s pays to an account that was set by who wants to release it".formatted(run));
    }
}
