package nl.ssfh.payouts.bank.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.BankReport;
import nl.ssfh.payouts.bank.domain.ReportKind;
import nl.ssfh.payouts.bank.domain.ReportWarning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a bank report. */
@Schema(name = "BankReport", description = "What became of a bank report")
public record BankReportView(
        UUID id,
        ReportKind kind,

        @Schema(
                description = "SHA-256 of the file; absent for what officers matched, and where nothing could be read",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String sha256,

        @Schema(description = "What it said that was new and understood")
        int applied,

        @Schema(description = "What another report had said before")
        int alreadyKnown,

        @Schema(description = "What waits for a person") int suspense,

        @Schema(description = "What was odd about it; empty when it could be read wholly and adds up")
        List<WarningView> warnings,

        String receivedBy,
        Instant receivedAt) {

    static BankReportView of(BankReport report) {
        return new BankReportView(
                report.id(),
                report.kind(),
                report.isOfFile() ? report.sha256() : null,
                report.counts().applied(),
                report.counts().alreadyKnown(),
                report.counts().suspense(),
                report.warnings().stream().map(WarningView::of).toList(),
                report.receivedBy(),
                report.receivedAt());
    }

    /** What was odd about a report. */
    @Schema(name = "BankReportWarning", description = "What was odd about a report")
    public record WarningView(ReportWarning.Oddity code, String messageEn, String messageNl) {

        static WarningView of(ReportWarning warning) {
            return new WarningView(warning.code(), warning.english(), warning.dutch());
        }
    }
}
