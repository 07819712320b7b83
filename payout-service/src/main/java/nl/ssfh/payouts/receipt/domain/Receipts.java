package nl.ssfh.payouts.receipt.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.StipendReceiptReported;
import nl.ssfh.payouts.report.domain.MonthRange;

/** What is known of the second hop of stipends. */
public interface Receipts {

    /** The newest word of the practice or the student. Returns what is known of the month from now on. */
    Receipt keep(StipendReceiptReported reported, LocalDate on);

    /** What is known of the months of some placements. */
    Map<PlacementMonth, Receipt> of(Set<UUID> placements);

    /** How many of the stipends that were paid were confirmed, by month. */
    List<ReceiptShare> shares(MonthRange months);
}
