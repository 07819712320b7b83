package nl.ssfh.notifications.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;

/** Somebody is invited, by a link that only claims-service can make. */
public sealed interface Invitation extends News {

    UUID invitation();

    @Override
    default String identity() {
        return "invited/" + invitation();
    }

    /** To act for a practice: whoever it is, he will read it as one of its people. */
    record MandateOffered(UUID invitation, MandateRole role) implements Invitation {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(Recipient.PRACTICE);
        }
    }

    /** To be a member of an organisation: he will act for practices, and reads it as one of their people. */
    record MembershipOffered(UUID invitation) implements Invitation {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(Recipient.PRACTICE);
        }
    }

    /** To see his own placement. */
    record StudentInvited(UUID invitation) implements Invitation {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(Recipient.STUDENT);
        }
    }
}
