package nl.ssfh.payouts.run.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import nl.ssfh.payouts.run.domain.Hands.Signature;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run as officers and auditors see it. */
@Schema(name = "Run", description = "A run as officers and auditors see it")
public record RunView(
        UUID id,

        @Schema(implementation = String.class, examples = "2024-09")
        YearMonth month,

        RunState state,

        @Schema(description = "Instalments in the run, recoveries among them")
        int lines,

        @Schema(description = "Transactions for the bank") int transactions,

        @Schema(description = "Sum of the transactions") long totalCents,
        String contentHash,
        LocalDate executionDate,
        String debtorName,

        @Schema(description = "An officer, or the scheduler")
        String preparedBy,

        Instant preparedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String sentBy,
        @Nullable Instant sentAt,

        @Schema(description = "When the bank had said of every transaction what became of it") @Nullable
        Instant answeredAt,

        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Nullable String cancelledBy,
        @Nullable Instant cancelledAt) {

    static RunView of(Run run) {
        var hands = run.hands();
        return new RunView(
                run.id(),
                run.month(),
                run.state(),
                run.lines(),
                run.transactions(),
                run.total().cents(),
                run.contentHash(),
                run.executionDate(),
                run.debtor().name(),
                run.preparedBy(),
                hands.prepared().at(),
                of(hands.released(), Signature::by),
                of(hands.released(), Signature::at),
                of(hands.sent(), Signature::by),
                of(hands.sent(), Signature::at),
                run.answeredAt(),
                of(hands.closed(), Signature::by),
                of(hands.closed(), Signature::at),
                of(hands.cancelled(), Signature::by),
                of(hands.cancelled(), Signature::at));
    }

    private static <T> @Nullable T of(@Nullable Signature hand, Function<Signature, T> part) {
        return hand == null ? null : part.apply(hand);
    }
}
