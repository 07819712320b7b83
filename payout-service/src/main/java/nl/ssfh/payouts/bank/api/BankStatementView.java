package nl.ssfh.payouts.bank.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.BankStatement;
import nl.ssfh.payouts.bank.domain.KeptStatement;
import nl.ssfh.payouts.bank.domain.ReportKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of a statement or notification. */
@Schema(name = "BankStatement", description = "The figures of a statement or notification")
public record BankStatementView(
        UUID id,
        UUID report,
        ReportKind kind,

        @Schema(description = "By which the bank knows it", examples = "2024-187")
        String number,

        @Schema(description = "False when it is not of an account of the fund: nothing of it is applied")
        boolean ownAccount,

        @Schema(description = "The bank's count of its statements on the account") @Nullable
        Integer statementSequence,

        int page,
        @Nullable LocalDate day,
        @Nullable Long openingCents,
        @Nullable Long closingCents,

        @Schema(description = "The sum of what was booked, debit below zero")
        long entriesCents,

        int entries,
        BankStatement.Soundness soundness,

        @Schema(description = "Another copy of it was read wholly, and adds up")
        boolean superseded,

        List<BankReportView.WarningView> warnings) {

    static BankStatementView of(KeptStatement statement) {
        var said = statement.said();
        return new BankStatementView(
                statement.id(),
                statement.report(),
                said.kind(),
                said.number(),
                statement.own(),
                said.sequence(),
                said.page(),
                said.day(),
                cents(said.opening()),
                cents(said.closing()),
                said.entries().cents(),
                said.count(),
                said.soundness(),
                statement.superseded(),
                statement.warnings().stream()
                        .map(BankReportView.WarningView::of)
                        .toList());
    }

    private static @Nullable Long cents(@Nullable Money amount) {
        return amount == null ? null : amount.cents();
    }
}
