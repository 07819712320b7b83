package nl.ssfh.claims.practice.domain;

import java.util.UUID;
import nl.ssfh.contracts.MandateRole;

/** What one person may do for one practice (machtiging). */
public record Mandate(UUID id, UUID practice, String subject, MandateRole role) {}
