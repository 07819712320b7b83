package nl.ssfh.payouts.bank.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that the bank said and that was not applied.
 *
 * @param receivedOn the day on which the report came
 */
public record SuspenseItem(UUID id, UUID report, Suspense reason, Said said, LocalDate receivedOn, SuspenseWork work) {

    /** Money moved by it, so that it can be about one of our transactions. */
    public boolean isMoney() {
        return said.amount() != null && said.direction() != null;
    }

    /** The same as news on the transaction that officers named: what left is a payment, what came in a return. */
    public BankLine byHand(String endToEndId) {
        boolean left = said.direction() == Direction.DEBIT;
        var returnReason = said.bankReason() == null ? BankLine.NO_REASON : said.bankReason();
        return new BankLine(
                id + "/by-hand",
                left ? BankNews.BOOKED : BankNews.RETURNED,
                endToEndId,
                null,
                null,
                said.amount(),
                said.direction(),
                null,
                null,
                said.bookedOn(),
                left ? null : returnReason,
                said.reference(),
                null);
    }

    /** The words of the bank. */
    public record Said(
            @Nullable BankNews news,
            @Nullable String endToEndId,
            @Nullable Money amount,
            @Nullable Direction direction,
            LocalDate bookedOn,
            @Nullable String bankReason,
            @Nullable String reference) {}
}
