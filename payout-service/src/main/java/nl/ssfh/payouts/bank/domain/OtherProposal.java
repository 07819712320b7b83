package nl.ssfh.payouts.bank.domain;

import java.util.UUID;

/** By now another transaction is proposed than the one that an officer confirms. */
public final class OtherProposal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherProposal(UUID item) {
        super("Another transaction is proposed for %s".formatted(item));
    }
}
