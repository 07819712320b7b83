package nl.ssfh.eligibility.decision.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All decisions. */
public interface Decisions {

    /** Stores a decision with its receipt as canonical JSON. */
    void add(Decision decision, String receipt);

    Optional<Decision> find(UUID id);

    /** What it was taken on. */
    Optional<Receipt> receipt(UUID id);

    /** The decision in force: the one of the highest sequence. */
    Optional<Decision> last(UUID claim);

    /** The first decision first. */
    List<Decision> ofClaim(UUID claim);

    /** Of every claim that was ever made for the placement, the first decision first. */
    List<Decision> ofPlacement(UUID placement);
}
