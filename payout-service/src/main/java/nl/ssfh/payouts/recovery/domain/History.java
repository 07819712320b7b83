package nl.ssfh.payouts.recovery.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;

/**
 * All that happened to a recovery so far, oldest first.
 *
 * @param parts of the instalment plan that rules what is set off, if one does
 */
public record History(
        Recovery recovery,
        List<Kept> kept,
        List<Plan.Part> parts,
        List<Invoice> invoices,
        List<Choice> choices,
        List<WriteOff> writeOffs) {

    public History {
        kept = List.copyOf(kept);
        parts = List.copyOf(parts);
        invoices = List.copyOf(invoices);
        choices = List.copyOf(choices);
        writeOffs = List.copyOf(writeOffs);
    }

    /**
     * What was kept back of another line.
     *
     * @param run of this month
     * @param instalment of which it was kept back
     * @param settled the run was released
     */
    public record Kept(
            YearMonth run, UUID instalment, UUID placement, Fee fee, YearMonth month, Money amount, boolean settled) {}
}
