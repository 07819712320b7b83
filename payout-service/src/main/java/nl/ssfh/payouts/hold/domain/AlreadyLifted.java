package nl.ssfh.payouts.hold.domain;

import java.util.UUID;

/** The hold does not hold any more. */
public final class AlreadyLifted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyLifted(UUID hold) {
        super("Hold %s was lifted already".formatted(hold));
    }
}
