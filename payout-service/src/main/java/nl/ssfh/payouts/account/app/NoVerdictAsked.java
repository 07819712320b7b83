package nl.ssfh.payouts.account.app;

import java.util.UUID;

/** The account of the practice matches its name, or somebody decided on it already. */
public final class NoVerdictAsked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoVerdictAsked(UUID practice) {
        super("Nothing is to be decided on the account of practice " + practice);
    }
}
