package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** The officer who wants to release a run did something that lets one of its lines be paid. */
public final class OwnDeed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Deed deed;

    public OwnDeed(UUID run, Deed deed) {
        super("Run %s rests on %s by who wants to release it".formatted(run, deed));
        this.deed = deed;
    }

    public Deed deed() {
        return deed;
    }
}
