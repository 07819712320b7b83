package nl.ssfh.payouts.bank.domain;

import java.util.UUID;

/** Something in suspense cannot become what was asked from where it stands. */
public final class SuspenseCannotMove extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SuspenseState state;

    SuspenseCannotMove(UUID item, SuspenseState state, SuspenseState asked) {
        super("%s is %s and cannot become %s".formatted(item, state, asked));
        this.state = state;
    }

    public SuspenseState state() {
        return state;
    }
}
