package nl.ssfh.claims.unclaimed.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PlacementFacts;

/** What placements would be worth if they were claimed today. */
public interface Worth {

    /** Per fee; nothing for a placement of which it is not known now. */
    Map<UUID, List<OfFee>> of(Map<UUID, PlacementFacts> placements, LocalDate today);

    /** What one fee would be worth. */
    record OfFee(Fee fee, Money amount) {}
}
