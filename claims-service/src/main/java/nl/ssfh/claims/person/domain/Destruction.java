package nl.ssfh.claims.person.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The record that personal data was destroyed: what and why, not of whom.
 *
 * @param students the ids of those who have no name any more
 */
public record Destruction(UUID id, Instant at, DestructionReason reason, List<UUID> students, Forgotten forgotten) {

    /**
     * What was forgotten besides students.
     *
     * @param invitations how many invitations have no address any more
     * @param drafts how many drafts do not say any more whom they are for
     * @param formerContacts how many addresses that practices left are gone
     */
    public record Forgotten(int invitations, int drafts, int formerContacts) {

        public static final Forgotten NOTHING = new Forgotten(0, 0, 0);
    }
}
