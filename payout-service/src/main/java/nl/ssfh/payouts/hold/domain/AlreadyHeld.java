package nl.ssfh.payouts.hold.domain;

import java.util.UUID;

/** There is an open hold on the same. */
public final class AlreadyHeld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyHeld(HoldKind kind, UUID subject) {
        super("%s %s is held already".formatted(kind, subject));
    }
}
