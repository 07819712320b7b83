package nl.ssfh.claims.practice.api;

import java.util.UUID;
import nl.ssfh.claims.practice.domain.Mandate;
import nl.ssfh.contracts.MandateRole;

/** What a person may do for a practice. */
public record MandateView(UUID id, UUID practice, String subject, MandateRole role) {

    static MandateView of(Mandate mandate) {
        return new MandateView(mandate.id(), mandate.practice(), mandate.subject(), mandate.role());
    }
}
