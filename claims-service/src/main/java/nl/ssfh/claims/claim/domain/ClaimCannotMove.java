package nl.ssfh.claims.claim.domain;

import java.util.UUID;

/** A claim was asked to become what it cannot become from where it is. */
public class ClaimCannotMove extends RuntimeException {

    private final ClaimStatus from;
    private final ClaimStatus to;

    public ClaimCannotMove(UUID claim, ClaimStatus from, ClaimStatus to) {
        super("Claim %s is %s and cannot become %s".formatted(claim, from, to));
        this.from = from;
        this.to = to;
    }

    public ClaimStatus from() {
        return from;
    }

    public ClaimStatus to() {
        return to;
    }
}
