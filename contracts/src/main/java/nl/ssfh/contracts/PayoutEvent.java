package nl.ssfh.contracts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What payout-service tells the others. */
public sealed interface PayoutEvent extends Event {

    UUID placement();

    UUID practice();

    @Override
    default UUID key() {
        return placement();
    }

    /** The bank booked payments for a placement: all that one bank report confirms of it, in one event. */
    record InstalmentsPaid(UUID placement, UUID practice, LocalDate bookedOn, List<PaidLine> lines)
            implements PayoutEvent {

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
            implements PayoutEvent {}

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
            implements PayoutEvent {}
}
