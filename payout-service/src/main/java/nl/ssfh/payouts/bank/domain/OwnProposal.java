package nl.ssfh.payouts.bank.domain;

import java.util.UUID;

/** The officer who says which transaction it is cannot be the one who confirms it. */
public final class OwnProposal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OwnProposal(UUID item) {
        super("%s was proposed by the same officer".formatted(item));
    }
}
