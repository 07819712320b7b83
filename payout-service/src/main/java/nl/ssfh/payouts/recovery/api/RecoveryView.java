package nl.ssfh.payouts.recovery.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.payouts.recovery.domain.Recovery;
import nl.ssfh.payouts.schedule.api.CauseView;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was paid too much for one fee and month, and how it comes back. */
@Schema(name = "Recovery", description = "What was paid too much for one fee and month, and how it comes back")
public record RecoveryView(
        @Schema(description = "Of the instalment with the amount below zero")
        UUID id,

        UUID placement,
        UUID practice,
        Fee fee,

        @Schema(implementation = String.class, examples = "2024-09")
        YearMonth month,

        int sequence,

        @Schema(description = "What was asked back, above zero")
        long amountCents,

        @Schema(description = "What is neither kept back, nor paid, nor written off")
        long openCents,

        InstalmentState state,
        RecoveryWay way,

        @Schema(description = "When it came into being, or its amount changed last")
        LocalDate askedOn,

        CauseView cause) {

    static RecoveryView of(Recovery recovery) {
        return new RecoveryView(
                recovery.id(),
                recovery.placement(),
                recovery.practice(),
                recovery.fee(),
                recovery.month(),
                recovery.sequence(),
                recovery.amount().cents(),
                recovery.open().cents(),
                recovery.state(),
                recovery.way(),
                recovery.askedOn(),
                CauseView.of(recovery.cause()));
    }
}
