package nl.ssfh.payouts.run.api;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.run.app.LookOverRun;
import nl.ssfh.payouts.run.domain.RunOverview.FeeSum;
import nl.ssfh.payouts.run.domain.RunOverview.Oddity;
import nl.ssfh.payouts.run.domain.RunOverview.OddityKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run as a whole, beside the one before it. */
@Schema(name = "RunOverview", description = "A run as a whole, beside the one before it")
public record RunOverviewView(
        @Schema(
                implementation = String.class,
                description = "The month of the run before; absent for the first run",
                examples = "2024-08")
        @Nullable
        YearMonth before,

        @Schema(description = "How many lines go along", examples = "42")
        int taken,

        @Schema(description = "What the lines that go along come to, before anything is set off", examples = "850000")
        long takenCents,

        @Schema(description = "How many lines were held", examples = "3")
        int held,

        @Schema(description = "Every line that goes along because an officer let a check pass")
        List<LineCheckView> letPass,

        List<FeeView> fees,
        List<OddityView> oddities) {

    static RunOverviewView of(LookOverRun.Looked looked) {
        var overview = looked.overview();
        return new RunOverviewView(
                overview.before(),
                looked.counts().taken(),
                looked.counts().takenTotal().cents(),
                looked.counts().held(),
                looked.letPass().stream().map(LineCheckView::of).toList(),
                overview.fees().stream().map(FeeView::of).toList(),
                overview.oddities().stream().map(OddityView::of).toList());
    }

    /** What one fee comes to. */
    @Schema(name = "RunFee", description = "What one fee comes to, in this run and in the one before")
    public record FeeView(
            Fee fee,
            int lines,
            long totalCents,

            @Schema(description = "In the run before", examples = "40")
            int linesBefore,

            @Schema(description = "In the run before", examples = "600000")
            long totalCentsBefore) {

        static FeeView of(FeeSum sum) {
            return new FeeView(
                    sum.fee(),
                    sum.now().lines(),
                    sum.now().total().cents(),
                    sum.earlier().lines(),
                    sum.earlier().total().cents());
        }
    }

    /** Something that is unusual. */
    @Schema(name = "RunOddity", description = "Something that is not as in most runs; it stops nothing")
    public record OddityView(
            OddityKind kind,
            UUID practice,

            @Schema(description = "Absent for what concerns all lines of the practice") @Nullable
            UUID instalment,

            int lines,
            long totalCents) {

        static OddityView of(Oddity oddity) {
            return new OddityView(
                    oddity.kind(),
                    oddity.practice(),
                    oddity.instalment(),
                    oddity.sum().lines(),
                    oddity.sum().total().cents());
        }
    }
}
