package nl.ssfh.payouts.run.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
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
        String preparedBy,
        Instant preparedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String fileSha256) {

    static RunView of(Run run) {
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
                run.preparedAt(),
                run.releasedBy(),
                run.releasedAt(),
                run.fileSha256());
    }
}
