package nl.ssfh.claims.estimate.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PlacementFacts;

/**
 * What placements would be worth by the rules, which eligibility-service alone knows.
 *
 * <p>Asking may take seconds: it is refused in a transaction, which would hold a connection of the database for as long.
 */
public interface Worth {

    /** Per fee if they were claimed today; nothing for a placement of which it is not known now. */
    Map<UUID, List<OfFee>> of(Map<UUID, PlacementFacts> placements, LocalDate today);

    /** Month by month with the reasons, for a claim on the given day; empty when it is not known now. */
    Optional<List<Month>> of(PlacementFacts facts, LocalDate submittedOn);

    /** What one fee would be worth. */
    record OfFee(Fee fee, Money amount) {}
}
