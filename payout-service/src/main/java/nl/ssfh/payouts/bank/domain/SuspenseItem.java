package nl.ssfh.payouts.bank.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/** Something that the bank said and that was not applied. */
public record SuspenseItem(
        UUID id,
        UUID report,
        Suspense reason,
        @Nullable BankNews news,
        @Nullable String endToEndId,
        @Nullable Money amount,
        @Nullable Direction direction,
        LocalDate bookedOn,
        @Nullable String bankReason,
        @Nullable String reference) {}
