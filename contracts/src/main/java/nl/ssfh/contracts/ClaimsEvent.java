package nl.ssfh.contracts;

import java.time.LocalDate;
import java.util.UUID;

/** What claims-service tells the others. */
public sealed interface ClaimsEvent extends Event {

    UUID practice();

    /** A person may act for a practice. */
    record MandateGranted(UUID mandate, UUID practice, String subject, MandateRole role) implements ClaimsEvent {
        @Override
        public UUID key() {
            return practice;
        }
    }

    record MandateEnded(UUID mandate, UUID practice, String subject) implements ClaimsEvent {
        @Override
        public UUID key() {
            return practice;
        }
    }

    /** A practice asks for both fees of a placement. */
    record ClaimSubmitted(
            UUID claim,
            String reference,
            UUID placement,
            UUID practice,
            UUID student,
            LocalDate submittedOn,
            PlacementFacts facts)
            implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    record ClaimWithdrawn(UUID claim, UUID placement, UUID practice, LocalDate withdrawnOn) implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /** A placement with a claim is no longer as it was told. */
    record PlacementChanged(
            UUID placement,
            UUID practice,
            UUID claim,
            ChangeKind kind,
            LocalDate from,
            PlacementFacts before,
            PlacementFacts after)
            implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }
}
