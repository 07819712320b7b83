package nl.ssfh.payouts.ledger.api;

import java.util.List;
import nl.ssfh.payouts.ledger.domain.BookCheck;
import nl.ssfh.payouts.ledger.domain.BookFinding;
import nl.ssfh.payouts.ledger.domain.Verification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found when the books were verified. */
@Schema(name = "BooksVerification", description = "What was found when the books were verified")
public record VerificationView(
        @Schema(description = "Every check holds") boolean sound,
        List<FindingView> checks,

        @Schema(description = "The last seal; keep it, and send it as knownHead another time")
        SealView head,

        @Schema(description = "Entries that are not sealed yet; they are within seconds", examples = "0")
        long waiting,

        InstructedView instructed) {

    static VerificationView of(Verification found) {
        return new VerificationView(
                found.sound(),
                found.findings().stream().map(FindingView::of).toList(),
                new SealView(
                        found.head().link(), found.head().upto(), found.head().hash()),
                found.waiting(),
                InstructedView.of(found.sums()));
    }

    /** One check. */
    @Schema(name = "BooksCheck", description = "One check, how many things it looked at and which do not hold")
    public record FindingView(
            BookCheck check,

            @Schema(examples = "The whole ledger sums to zero.")
            String textEn,

            @Schema(examples = "Het hele grootboek telt op tot nul.")
            String textNl,

            @Schema(examples = "2048") long looked,
            @Schema(examples = "0") long breaches,

            @Schema(description = "The first breaches", examples = "[\"seal 17, up to entry 16991\"]")
            List<String> first) {

        static FindingView of(BookFinding finding) {
            return new FindingView(
                    finding.check(),
                    finding.check().en(),
                    finding.check().nl(),
                    finding.looked(),
                    finding.breaches(),
                    finding.first());
        }
    }

    /** Where the chain over the ledger stands. */
    @Schema(name = "LedgerSeal", description = "Where the chain of hashes over the ledger stands")
    public record SealView(
            @Schema(examples = "17") long link,

            @Schema(description = "The last entry that is sealed", examples = "16991")
            long upto,

            String hash) {}

    /** What the bank was told to pay, and what became of it. */
    @Schema(
            name = "Instructed",
            description = "What released runs told the bank to pay, and what became of it, in cents")
    public record InstructedView(
            long instructedCents, long bookedCents, long inFlightCents, long rejectedCents, long returnedCents) {

        static InstructedView of(Verification.Instructed sums) {
            return new InstructedView(
                    sums.instructed().cents(),
                    sums.booked().cents(),
                    sums.inFlight().cents(),
                    sums.rejected().cents(),
                    sums.returned().cents());
        }
    }
}
