package nl.ssfh.payouts.bank.api;

import java.time.LocalDate;
import nl.ssfh.payouts.bank.domain.SuspenseItems;
import nl.ssfh.payouts.bank.domain.SuspenseState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of what is in suspense stands in one state. */
@Schema(name = "SuspenseCount", description = "How much of what is in suspense stands in one state")
public record SuspenseCountView(
        SuspenseState state,
        int items,

        @Schema(description = "In and out alike: what is to be explained")
        long amountCents,

        @Schema(description = "The day on which the oldest came")
        LocalDate oldestOn) {

    static SuspenseCountView of(SuspenseItems.Count count) {
        return new SuspenseCountView(
                count.state(), count.items(), count.amount().cents(), count.oldest());
    }
}
