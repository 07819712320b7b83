package nl.ssfh.notifications.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks where people get their mail, at the moment of sending. */
public interface Addresses {

    /** Throws {@link PartDown} when nobody answers. */
    Found of(Set<UUID> placements);

    /** The answer for some placements. */
    record Found(Map<Whom, Address> byWhom) {

        public Found {
            byWhom = Map.copyOf(byWhom);
        }

        public Optional<Address> of(UUID placement, Recipient recipient) {
            return Optional.ofNullable(byWhom.get(new Whom(placement, recipient)));
        }
    }

    /** Somebody who is told about a placement. */
    record Whom(UUID placement, Recipient recipient) {}
}
