package nl.ssfh.payouts.receipt.domain;

import java.util.Map;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.schedule.domain.Instalment;
import nl.ssfh.payouts.schedule.domain.InstalmentState;

/** What is known of the second hop of the stipends that were paid; of all else nothing is. */
public record KnownReceipts(Map<PlacementMonth, Receipt> byMonth) {

    public KnownReceipts {
        byMonth = Map.copyOf(byMonth);
    }

    public Receipt of(Instalment line) {
        return line.fee() == Fee.STIPEND && line.state() == InstalmentState.PAID
                ? byMonth.getOrDefault(new PlacementMonth(line.placement(), line.month()), Receipt.UNKNOWN)
                : Receipt.UNKNOWN;
    }
}
