package nl.ssfh.payouts.schedule.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.receipt.domain.Receipt;
import nl.ssfh.payouts.schedule.domain.Instalment;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An instalment as the fund sees it. */
@Schema(name = "Instalment", description = "An instalment as the fund sees it")
public record InstalmentView(
        UUID id,
        UUID placement,
        UUID claim,
        UUID practice,
        Fee fee,

        @Schema(implementation = String.class, examples = "2024-09")
        YearMonth month,

        int sequence,
        long amountCents,
        long settledCents,
        InstalmentState state,
        ProgressView progress,
        @Nullable String reason,

        @Schema(description = "What the bank's reason means") @Nullable
        String bankReasonNl,

        @Nullable String bankReasonEn,

        @Schema(description = "The line of the bank that refused it or brought it back, while that is so") @Nullable
        UUID bankEntry,

        @Schema(description = "When the practice said that it passed this stipend on") @Nullable
        LocalDate passedOn,

        @Schema(description = "When the student said that this stipend arrived") @Nullable
        LocalDate received,

        CauseView cause,
        UUID decision,
        @Nullable String policy) {

    static InstalmentView of(Instalment instalment, Receipt receipt) {
        var bankReason = instalment.bankReason();
        return new InstalmentView(
                instalment.id(),
                instalment.placement(),
                instalment.claim(),
                instalment.practice(),
                instalment.fee(),
                instalment.month(),
                instalment.sequence(),
                instalment.amount().cents(),
                instalment.settled().cents(),
                instalment.state(),
                ProgressView.of(instalment.progress()),
                instalment.reason(),
                bankReason == null ? null : bankReason.nl(),
                bankReason == null ? null : bankReason.en(),
                instalment.bankNo(),
                receipt.passedOn(),
                receipt.received(),
                CauseView.of(instalment.cause()),
                instalment.cause().decision(),
                instalment.policy());
    }
}
