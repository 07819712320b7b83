package nl.ssfh.contracts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What payout-service tells the others. */
public sealed interface PayoutEvent extends Event {

    UUID practice();

    /** A payment for a placement. */
    sealed interface OfPlacement extends PayoutEvent {

        UUID placement();

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
}
