package nl.ssfh.claims.practice.domain;

import java.util.List;
import java.util.UUID;

/** Sees to it that a practice keeps an owner: a person, for good. */
public record Owners(List<Mandate> mandates) {

    public Owners {
        mandates = mandates.stream().filter(Mandate::keepsThePractice).toList();
    }

    /** Whoever gets this mandate must not be the last owner, unless he stays one. */
    public void requireOneAfter(Mandate next) {
        if (!next.keepsThePractice()) {
            requireOneBeside(next);
        }
    }

    /** Whoever held this mandate must not be the last owner. */
    public void requireOneAfterEnding(Mandate mandate) {
        requireOneBeside(mandate);
    }

    private void requireOneBeside(Mandate mandate) {
        boolean isOwner = mandates.stream().anyMatch(owner -> owner.holder().equals(mandate.holder()));
        if (isOwner && mandates.size() == 1) {
            throw new LastOwner(mandate.practice());
        }
    }

    /** A practice must keep an owner. */
    public static class LastOwner extends RuntimeException {

        public LastOwner(UUID practice) {
            super("Practice " + practice + " would have no owner");
        }
    }
}
