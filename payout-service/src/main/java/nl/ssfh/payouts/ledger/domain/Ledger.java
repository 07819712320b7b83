package nl.ssfh.payouts.ledger.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.schedule.domain.LineChange;

/** Every movement of money, and of what is owed, as a balanced double entry that is never changed afterwards. */
public interface Ledger {

    /** A decision changed what is owed: cost of the fee against what is payable, or recoverable. */
    void commit(UUID decision, List<LineChange> changes, LocalDate on);

    /** What a run kept back is no longer payable, and no longer recoverable. */
    void bookSetOffs(UUID run, LocalDate on);

    /** What a bank report says was paid is no longer payable, nor is what was kept back of it. */
    void bookPayments(UUID report, LocalDate on);

    /** What a bank report says came back is payable again. */
    void bookReturns(UUID report);

    /** What a bank report says moved, and nobody can place yet, goes to suspense. */
    void bookSuspense(UUID report);

    /** What stands in suspense and was placed since leaves it again, for the account where it was booked. */
    void clearSuspense();

    /** An officer, or the service itself, moved what a practice owes. */
    void book(Transfer transfer, LocalDate on);

    List<Balance> balances();
}
