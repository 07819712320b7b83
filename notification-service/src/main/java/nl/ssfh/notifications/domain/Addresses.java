package nl.ssfh.notifications.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks where people get their mail, at the moment of sending. */
public interface Addresses {

    /** Throws {@link PartDown} when nobody answers. */
    Found of(Set<UUID> placements, Set<UUID> invitations);

    /** The answer for some placements and invitations. */
    record Found(Map<Whom, Address> byWhom, Map<UUID, Address> byInvitation) {

        public Found {
            byWhom = Map.copyOf(byWhom);
            byInvitation = Map.copyOf(byInvitation);
        }

        public Optional<Address> of(WaitingMessage message) {
            return Optional.ofNullable(
                    message.news() instanceof News.Invitation invitation
                            ? byInvitation.get(invitation.invitation())
                            : byWhom.get(new Whom(message.placement(), message.recipient())));
        }
    }

    /** Somebody who is told about a placement. */
    record Whom(UUID placement, Recipient recipient) {}
}
