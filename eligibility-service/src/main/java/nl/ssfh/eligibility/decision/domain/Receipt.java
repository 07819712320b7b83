package nl.ssfh.eligibility.decision.domain;

import java.time.LocalDate;
import java.util.List;
import nl.ssfh.contracts.PlacementFacts;

/**
 * Everything a decision was taken on: with the same receipt and the same policies it comes out the same for ever.
 *
 * @param grantedElsewhere what the student already had at other placements (X8), in order
 */
public record Receipt(LocalDate submittedOn, PlacementFacts facts, List<FeeMonth> grantedElsewhere) {

    public Receipt {
        grantedElsewhere = grantedElsewhere.stream().sorted().distinct().toList();
    }
}
