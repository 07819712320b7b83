package nl.ssfh.payouts.evidence.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper of another service that evidence rests on, as that service gave it at the moment of asking.
 *
 * @param of the decision or the claim
 * @param text as it came; absent when it could not be had
 * @param missing why it is absent
 */
public record Paper(
        Kind kind, UUID of, @Nullable String text, @Nullable Missing missing) {

    public static Paper got(Kind kind, UUID of, String text) {
        return new Paper(kind, of, text, null);
    }

    public static Paper missing(Kind kind, UUID of, Missing why) {
        return new Paper(kind, of, null, why);
    }

    public Optional<String> content() {
        return Optional.ofNullable(text);
    }

    /** Where it stands at its service. */
    public String path() {
        return switch (kind) {
            case DECISION_RECEIPT -> "/v1/decisions/" + of + "/receipt";
            case CLAIM -> "/v1/claims/" + of;
        };
    }

    /** What it is, and who keeps it. */
    public enum Kind {
        /** All that a decision was taken on, byte by byte. */
        DECISION_RECEIPT("decision-receipt.json", "eligibility-service"),
        /** The claim as it is now. */
        CLAIM("claim.json", "claims-service");

        private final String file;
        private final String service;

        Kind(String file, String service) {
            this.file = file;
            this.service = service;
        }

        public String file() {
            return file;
        }

        public String service() {
            return service;
        }
    }

    /** Why a paper is not there. */
    public enum Missing {
        /** Its service does not answer, or cannot. */
        UNREACHABLE,
        /** Its service does not let whoever asks see it. */
        REFUSED,
        /** Its service does not know it. */
        UNKNOWN
    }
}
