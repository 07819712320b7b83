package nl.ssfh.payouts.bank.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.BankNews;
import nl.ssfh.payouts.bank.domain.Direction;
import nl.ssfh.payouts.bank.domain.Suspense;
import nl.ssfh.payouts.bank.domain.SuspenseItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that waits for a person, without anybody's account or name. */
@Schema(name = "SuspenseItem", description = "Something that waits for a person, without anybody's account or name")
public record SuspenseView(
        UUID id,
        UUID report,
        Suspense reason,
        @Nullable BankNews news,
        @Nullable String endToEndId,
        @Nullable Long amountCents,
        @Nullable Direction direction,
        LocalDate bookedOn,
        @Nullable String bankReason,
        @Nullable String reference) {

    static SuspenseView of(SuspenseItem item) {
        var amount = item.amount();
        return new SuspenseView(
                item.id(),
                item.report(),
                item.reason(),
                item.news(),
                item.endToEndId(),
                amount == null ? null : amount.cents(),
                item.direction(),
                item.bookedOn(),
                item.bankReason(),
                item.reference());
    }
}
