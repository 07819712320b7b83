package nl.ssfh.payouts.ledger.api;

import java.time.LocalDate;
import java.util.List;
import nl.ssfh.payouts.ledger.domain.Account;
import nl.ssfh.payouts.ledger.domain.TrialBalance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The trial balance of a book year. */
@Schema(
        name = "TrialBalance",
        description = "The trial balance of a book year, in cents; debit above zero, credit below")
public record TrialBalanceView(
        @Schema(examples = "2024") int year,
        LocalDate upTo,
        List<LineView> accounts,

        @Schema(
                description = "What was spent in earlier years: with it the opening and closing balance sum to zero",
                examples = "12500000")
        long earlierResultsCents,

        @Schema(examples = "3500000") long debitCents,

        @Schema(description = "Above zero, and the same as debit", examples = "3500000")
        long creditCents) {

    static TrialBalanceView of(TrialBalance balance) {
        return new TrialBalanceView(
                balance.year().year(),
                balance.upTo(),
                balance.lines().stream().map(LineView::of).toList(),
                balance.earlierResults().cents(),
                balance.debit().cents(),
                balance.credit().cents());
    }

    /** One account. */
    @Schema(name = "TrialBalanceLine", description = "One account of a trial balance, in cents")
    public record LineView(
            Account account,
            @Schema(examples = "Bank") String nameNl,

            @Schema(description = "Zero for what shows the cost of a year")
            long openingCents,

            long debitCents,
            @Schema(description = "Above zero") long creditCents,
            long closingCents) {

        static LineView of(TrialBalance.Line line) {
            return new LineView(
                    line.account(),
                    line.account().nl(),
                    line.opening().cents(),
                    line.debit().cents(),
                    line.credit().cents(),
                    line.closing().cents());
        }
    }
}
