package nl.ssfh.payouts.report.api;

import nl.ssfh.payouts.report.domain.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the money of some lines, in cents. */
@Schema(
        name = "Figures",
        description = "What became of the money of some lines, in cents:"
                + " planned = ahead + due + paid + returned + held + setOff - recovered - writtenOff - toRecover")
public record FiguresView(
        @Schema(description = "What is decided in the end, recoveries included")
        long plannedCents,

        @Schema(description = "Its month of payment has not come")
        long aheadCents,

        @Schema(description = "Goes along with the next run, or is under way to the bank")
        long dueCents,

        @Schema(description = "Paid by the bank, and not come back")
        long paidCents,

        @Schema(description = "Came back, and waits for another account")
        long returnedCents,

        @Schema(description = "Waits for an account or for a person")
        long heldCents,

        @Schema(description = "Kept back from what a practice was owed, because of what it owed")
        long setOffCents,

        @Schema(description = "Paid too much, and settled since")
        long recoveredCents,

        @Schema(description = "Paid too much, and given up") long writtenOffCents,

        @Schema(description = "Paid too much, and not settled yet")
        long toRecoverCents) {

    public static FiguresView of(Figures figures) {
        return new FiguresView(
                figures.planned().cents(),
                figures.ahead().cents(),
                figures.due().cents(),
                figures.paid().cents(),
                figures.returned().cents(),
                figures.held().cents(),
                figures.setOff().cents(),
                figures.recovered().cents(),
                figures.writtenOff().cents(),
                figures.toRecover().cents());
    }
}
