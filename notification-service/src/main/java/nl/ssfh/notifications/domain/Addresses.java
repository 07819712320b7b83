package nl.ssfh.notifications.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks where people get their mail, at the moment of sending. */
public interface Addresses {

    /** Throws {@link PartDown} when nobody answers. */
    Found of(Wanted wanted);

    /** What there is news about. */
    record Wanted(Set<UUID> placements, Set<UUID> practices, Set<UUID> contactChanges, Set<UUID> invitations) {

        public static Wanted of(List<WaitingMessage> messages) {
            var placements = new HashSet<UUID>();
            var practices = new HashSet<UUID>();
            var contactChanges = new HashSet<UUID>();
            var invitations = new HashSet<UUID>();
            for (var message : messages) {
                switch (message.news()) {
                    case News _ when message.recipient() == Recipient.OFFICER -> {}
                    case Invitation invitation -> invitations.add(invitation.invitation());
                    case News.OfPractice _ -> practices.add(message.placement());
                    case ContactNews contact -> contactChanges.add(contact.change());
                    default -> placements.add(message.placement());
                }
            }
            return new Wanted(placements, practices, contactChanges, invitations);
        }
    }

    /**
     * The answer.
     *
     * @param officers where the fund itself gets its mail, when it wants any
     */
    record Found(Map<Whom, Address> byWhom, Map<UUID, Address> byInvitation, Optional<Address> officers) {

        public Found {
            byWhom = Map.copyOf(byWhom);
            byInvitation = Map.copyOf(byInvitation);
        }

        public Optional<Address> of(WaitingMessage message) {
            if (message.recipient() == Recipient.OFFICER) {
                return officers;
            }
            return Optional.ofNullable(
                    message.news() instanceof Invitation invitation
                            ? byInvitation.get(invitation.invitation())
                            : byWhom.get(new Whom(message.placement(), message.recipient())));
        }
    }

    /** Somebody who is told about a placement, or the practice about itself, at its address or the one it left. */
    record Whom(UUID placement, Recipient recipient) {}
}
