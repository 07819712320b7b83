package nl.ssfh.payouts.account.app;

import java.util.UUID;

/** The practice changed its account as often as it may in a month. */
public final class TooManyChanges extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int limit;

    TooManyChanges(UUID practice, int limit) {
        super("Practice %s changed its account %d times this month".formatted(practice, limit));
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }
}
