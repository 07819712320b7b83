package nl.ssfh.payouts.bank.domain;

import java.util.UUID;

/** What two officers say does not fit with what is known of the transaction. */
public final class MatchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Suspense reason;

    public MatchRefused(UUID item, Suspense reason) {
        super("%s cannot be matched: %s".formatted(item, reason));
        this.reason = reason;
    }

    public Suspense reason() {
        return reason;
    }
}
