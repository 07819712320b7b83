package nl.ssfh.claims.practice.domain;

import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;

/** Sees to it that a practice keeps an owner. */
public record Owners(List<Mandate> mandates) {

    public Owners {
        mandates = mandates.stream()
                .filter(mandate -> mandate.role() == MandateRole.OWNER)
                .toList();
    }

    /** A person who is to have this role from now on must not be the last owner, unless he stays one. */
    public void requireOneAfter(String subject, MandateRole role) {
        if (role != MandateRole.OWNER) {
            requireOneBeside(subject);
        }
    }

    /** A person whose mandate ends must not be the last owner. */
    public void requireOneAfterEnding(Mandate mandate) {
        requireOneBeside(mandate.subject());
    }

    private void requireOneBeside(String subject) {
        boolean isOwner = mandates.stream().anyMatch(owner -> owner.subject().equals(subject));
        boolean isOnlyOwner =
                mandates.stream().allMatch(owner -> owner.subject().equals(subject));
        if (isOwner && isOnlyOwner) {
            throw new LastOwner(mandates.getFirst().practice());
        }
    }

    /** A practice must keep an owner. */
    public static class LastOwner extends RuntimeException {

        public LastOwner(UUID practice) {
            super("Practice " + practice + " would have no owner");
        }
    }
}
