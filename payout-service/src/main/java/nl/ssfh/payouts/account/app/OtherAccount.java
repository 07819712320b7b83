package nl.ssfh.payouts.account.app;

import java.util.UUID;

/** The practice has another account than the one that was looked at. */
public final class OtherAccount extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherAccount(UUID practice) {
        super("Practice " + practice + " has another account by now");
    }
}
