package nl.ssfh.claims.person.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The record that personal data was destroyed: what and why, not of whom.
 *
 * @param students the ids of those who have no name any more
 * @param invitations how many invitations have no address any more
 * @param drafts how many drafts do not say any more whom they are for
 */
public record Destruction(
        UUID id, Instant at, DestructionReason reason, List<UUID> students, int invitations, int drafts) {}
