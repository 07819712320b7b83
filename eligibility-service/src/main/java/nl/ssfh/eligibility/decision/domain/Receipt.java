package nl.ssfh.eligibility.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.ssfh.contracts.PlacementFacts;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision was taken on: with the same receipt and the same policies it comes out the same for ever.
 *
 * @param grantedElsewhere what the student already had at other placements (X8), in order
 * @param overrulings what people decided instead of the rules, the oldest first; receipts of old have none
 */
public record Receipt(
        LocalDate submittedOn,
        PlacementFacts facts,
        List<FeeMonth> grantedElsewhere,
        @Nullable List<Overruling> overrulings) {

    public Receipt(LocalDate submittedOn, PlacementFacts facts, List<FeeMonth> grantedElsewhere) {
        this(submittedOn, facts, grantedElsewhere, null);
    }

    public Receipt {
        grantedElsewhere = grantedElsewhere.stream().sorted().distinct().toList();
        overrulings = overrulings == null || overrulings.isEmpty() ? null : List.copyOf(overrulings);
    }

    /** The last word of a person on a month, while the rules say what he answered. */
    Optional<Overruling> overruling(MonthFinding finding) {
        return last(overruling -> overruling.answers(finding));
    }

    /** The last word of a person on a month, whatever the rules say. */
    public Optional<Overruling> overruling(FeeMonth feeMonth) {
        return last(overruling -> overruling.feeMonth().equals(feeMonth));
    }

    private Optional<Overruling> last(Predicate<Overruling> wanted) {
        return overrulings == null
                ? Optional.empty()
                : overrulings.stream().filter(wanted).reduce((earlier, later) -> later);
    }
}
