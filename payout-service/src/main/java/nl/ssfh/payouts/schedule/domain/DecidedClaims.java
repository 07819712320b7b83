package nl.ssfh.payouts.schedule.domain;

import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;

/** The claims that were decided on, and which of them rules the schedule of each placement. */
public interface DecidedClaims {

    Optional<DecidedClaim> find(UUID claim);

    /** The claim that rules the schedule of a placement. */
    Optional<DecidedClaim> inForce(UUID placement);

    /** The decision counts from now on, and its claim rules the schedule of the placement. */
    void putInForce(ClaimDecided decided);

    /** The decision is known, but changes nothing. */
    void remember(ClaimDecided decided);

    /** The practice of a placement with a decided claim. */
    Optional<UUID> practiceOf(UUID placement);
}
