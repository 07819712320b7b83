package nl.ssfh.eligibility.replay.domain;

import nl.ssfh.contracts.Province;
import nl.ssfh.eligibility.decision.domain.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A receipt of a decision, and where its placement was.
 *
 * @param province of the practice, absent when nobody told
 */
public record PlacedReceipt(Receipt receipt, @Nullable Province province) {

    public static PlacedReceipt somewhere(Receipt receipt) {
        return new PlacedReceipt(receipt, null);
    }
}
