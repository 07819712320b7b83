package nl.ssfh.eligibility.redecision.api;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.eligibility.redecision.app.ShowRedecision.Shown;
import nl.ssfh.eligibility.redecision.domain.ChangeTotals;
import nl.ssfh.eligibility.redecision.domain.RedecisionState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A redecision, how far it is and what it changes. */
@Schema(name = "Redecision", description = "A redecision, how far it is and what it changes")
record RedecisionView(
        UUID id,

        @Schema(examples = "ssfh-2025") String policy,

        @Schema(description = "SHA-256 of the files of the version as it was looked at")
        String policyHash,

        @Schema(implementation = String.class, examples = "2025-01")
        YearMonth firstMonth,

        @Schema(implementation = String.class, description = "Absent while the version has no end") @Nullable
        YearMonth lastMonth,

        @Schema(examples = "SHOWN") RedecisionState state,

        @Schema(examples = "1775", description = "Claims with months of the version, 0 before it begins")
        long claims,

        @Schema(examples = "1200", description = "Claims it went through in this state")
        long claimsDone,

        @Schema(examples = "3", description = "Decisions of after it was asked for, which it may not show")
        long decidedSince,

        @Schema(description = "What publishing the version would change")
        TotalsView expected,

        @Schema(description = "What it changed, absent before the version is published") @Nullable
        TotalsView done) {

    /** What a redecision changes in all. */
    @Schema(name = "RedecisionTotals", description = "What a redecision changes in all")
    record TotalsView(
            @Schema(examples = "310") long students,

            @Schema(examples = "312") long placements,

            @Schema(examples = "207") long practices,

            @Schema(examples = "1840", description = "Fees of months with another amount or outcome")
            long months,

            @Schema(examples = "4600000", description = "Cents that are paid more")
            long upCents,

            @Schema(examples = "125000", description = "Cents that are paid less or asked back")
            long downCents,

            @Schema(examples = "0", description = "Months that a person must decide on now")
            long undecided,

            List<PerMonthView> perMonth) {

        static TotalsView of(ChangeTotals totals) {
            return new TotalsView(
                    totals.students(),
                    totals.placements(),
                    totals.practices(),
                    totals.months(),
                    totals.up().cents(),
                    totals.down().cents(),
                    totals.undecided(),
                    totals.perMonth().stream().map(PerMonthView::of).toList());
        }
    }

    /** What a redecision changes of one fee in one month. */
    @Schema(name = "RedecisionPerMonth", description = "What a redecision changes of one fee in one month")
    record PerMonthView(
            @Schema(implementation = String.class, examples = "2025-01")
            YearMonth month,

            Fee fee,

            @Schema(examples = "208") long placements,

            @Schema(examples = "520000", description = "Cents that are paid more")
            long upCents,

            @Schema(examples = "12500", description = "Cents that are paid less or asked back")
            long downCents) {

        static PerMonthView of(ChangeTotals.PerMonth each) {
            return new PerMonthView(
                    each.month(),
                    each.fee(),
                    each.placements(),
                    each.up().cents(),
                    each.down().cents());
        }
    }

    static RedecisionView of(Shown shown) {
        var redecision = shown.redecision();
        return new RedecisionView(
                redecision.id(),
                redecision.policy(),
                redecision.policyHash(),
                redecision.months().first(),
                redecision.months().last(),
                redecision.state(),
                redecision.claims(),
                redecision.claimsDone(),
                shown.decidedSince(),
                TotalsView.of(shown.expected()),
                shown.done() == null ? null : TotalsView.of(shown.done()));
    }
}
