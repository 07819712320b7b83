package nl.ssfh.payouts.bank.api;

import java.util.UUID;
import nl.ssfh.payouts.bank.domain.BankReport;
import nl.ssfh.payouts.bank.domain.ReportKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a bank report. */
@Schema(name = "BankReport", description = "What became of a bank report")
public record BankReportView(
        UUID id,
        ReportKind kind,

        @Schema(description = "What it said that was new and understood")
        int applied,

        @Schema(description = "What another report had said before")
        int alreadyKnown,

        @Schema(description = "What waits for a person") int suspense) {

    static BankReportView of(BankReport report) {
        return new BankReportView(
                report.id(), report.kind(), report.applied(), report.alreadyKnown(), report.suspense());
    }
}
