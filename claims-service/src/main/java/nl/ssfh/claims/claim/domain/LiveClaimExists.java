package nl.ssfh.claims.claim.domain;

import java.util.UUID;

/** A placement has one claim at a time; a withdrawn one makes room for another. */
public class LiveClaimExists extends RuntimeException {

    private final UUID existing;

    public LiveClaimExists(UUID existing) {
        super("The placement has claim " + existing + " already");
        this.existing = existing;
    }

    public UUID existing() {
        return existing;
    }
}
