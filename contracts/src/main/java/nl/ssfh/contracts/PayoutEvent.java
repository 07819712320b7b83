package nl.ssfh.contracts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What payout-service tells the others. */
public sealed interface PayoutEvent extends Event {

    /** About money of a practice for one placement. */
    sealed interface OfPlacement extends PayoutEvent {

        UUID placement();

        UUID practice();

        @Override
        default UUID key() {
            return placement();
        }
    }

    /** The bank booked payments for a placement: all that one bank report confirms of it, in one event. */
    record InstalmentsPaid(UUID placement, UUID practice, LocalDate bookedOn, List<PaidLine> lines)
            implements OfPlacement {

        public InstalmentsPaid {
            lines = List.copyOf(lines);
        }
    }

    /** The bank refused a payment before it was made; the instalment waits for a person. */
    record InstalmentRejected(
            UUID instalment,
            UUID placement,
            UUID practice,
            Fee fee,
            YearMonth month,
            Money amount,
            String reasonCode,
            LocalDate reportedOn)
            implements OfPlacement {}

    /** A booked payment came back. */
    record InstalmentReturned(
            UUID instalment,
            UUID placement,
            UUID practice,
            Fee fee,
            YearMonth month,
            Money amount,
            String reasonCode,
            LocalDate bookedOn)
            implements OfPlacement {}

    /**
     * A practice is paid on another account from some day on. Who gets its mail must hear of it, in case it was not
     * the practice that changed it.
     *
     * @param account the new account, known by this id only
     * @param payableFrom the first day on which it may be paid; until then payments to it are held
     */
    record BankAccountChanged(UUID account, UUID practice, LocalDate changedOn, LocalDate payableFrom)
            implements PayoutEvent {
        @Override
        public UUID key() {
            return practice;
        }
    }

    /**
     * Payments are on their way to the bank.
     *
     * @param expectedOn the day on which the bank executes them
     */
    record InstalmentsSent(UUID placement, UUID practice, LocalDate expectedOn, List<PaidLine> lines)
            implements OfPlacement {

        public InstalmentsSent {
            lines = List.copyOf(lines);
        }
    }

    /** What was due did not go along with a run, and waits; told once for each line and reason. */
    record InstalmentsHeld(UUID placement, UUID practice, LocalDate heldOn, List<HeldLine> lines)
            implements OfPlacement {

        public InstalmentsHeld {
            lines = List.copyOf(lines);
        }
    }

    /**
     * More was paid than was due: it is asked back.
     *
     * @param recovery the instalment with the amount below zero
     * @param amount what is asked back, above zero
     */
    record RecoveryAsked(
            UUID recovery,
            UUID placement,
            UUID practice,
            Fee fee,
            YearMonth month,
            Money amount,
            RecoveryWay way,
            LocalDate askedOn)
            implements OfPlacement {}

    /** The practice says that it passed a stipend on, the student that it did not arrive. */
    record ReceiptDisputed(UUID placement, UUID practice, YearMonth month, LocalDate disputedOn)
            implements OfPlacement {}

    /**
     * A run waits for release by an officer other than the one who prepared it.
     *
     * @param preparedBy the subject of that officer, or the scheduler
     */
    record RunPrepared(
            UUID run, YearMonth month, int transactions, Money total, LocalDate executionDate, String preparedBy)
            implements PayoutEvent {
        @Override
        public UUID key() {
            return run;
        }
    }

    /** Lines of a bank report match nothing and wait for an officer. */
    record SuspenseOpened(UUID report, int lines, LocalDate reportedOn) implements PayoutEvent {
        @Override
        public UUID key() {
            return report;
        }
    }

    /**
     * So much of the budget of a year and fee is reserved by decisions that officers must know.
     *
     * @param percent the mark that was passed: 80 or 100
     */
    record BudgetReached(UUID budget, int year, Fee fee, int percent, Money available, Money reserved)
            implements PayoutEvent {
        @Override
        public UUID key() {
            return budget;
        }
    }
}
