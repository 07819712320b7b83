package nl.ssfh.payouts.schedule.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.receipt.domain.KnownReceipts;
import nl.ssfh.payouts.receipt.domain.Receipt;
import nl.ssfh.payouts.schedule.domain.Instalment;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import nl.ssfh.payouts.schedule.domain.Party;
import nl.ssfh.payouts.schedule.domain.Schedule;
import nl.ssfh.payouts.schedule.domain.WaitsFor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The schedule of a placement as its practice sees it. */
@Schema(description = "The schedule of a placement as its practice sees it")
public record ScheduleView(UUID placement, UUID practice, List<LineView> instalments) {

    static ScheduleView of(Schedule schedule, KnownReceipts receipts) {
        return new ScheduleView(
                schedule.placement(),
                schedule.practice(),
                schedule.instalments().stream()
                        .map(instalment -> LineView.of(schedule, instalment, receipts.of(instalment)))
                        .toList());
    }

    /** One line: an original, or a delta to it. */
    @Schema(name = "ScheduleLine", description = "One line: an original, or a delta to it")
    public record LineView(
            UUID id,
            Fee fee,

            @Schema(implementation = String.class, examples = "2024-09")
            YearMonth month,

            @Schema(description = "0 for the original, one more for each change after it was in a run")
            int sequence,

            @Schema(description = "Below zero for a recovery")
            long amountCents,

            long settledCents,
            InstalmentState state,
            ProgressView progress,
            @Nullable String reason,

            @Schema(description = "What the bank's reason means") @Nullable
            String bankReasonNl,

            @Nullable String bankReasonEn,
            @Nullable LocalDate expectedOn,
            WaitsFor waitsFor,
            String waitsForNl,
            String waitsForEn,

            @Schema(description = "Whose turn it is: any of them, or nobody's when only a day has to come")
            List<Party> waitsForWhom,

            @Schema(description = "When the practice said that it passed this stipend on") @Nullable
            LocalDate passedOn,

            @Schema(description = "When the student said that this stipend arrived") @Nullable
            LocalDate received,

            CauseView cause,
            @Nullable String policy) {

        static LineView of(Schedule schedule, Instalment instalment, Receipt receipt) {
            var waitsFor = schedule.waitsFor(instalment);
            var bankReason = instalment.bankReason();
            return new LineView(
                    instalment.id(),
                    instalment.fee(),
                    instalment.month(),
                    instalment.sequence(),
                    instalment.amount().cents(),
                    instalment.settled().cents(),
                    instalment.state(),
                    ProgressView.of(instalment.progress()),
                    instalment.reason(),
                    bankReason == null ? null : bankReason.nl(),
                    bankReason == null ? null : bankReason.en(),
                    schedule.expectedOn(instalment),
                    waitsFor,
                    waitsFor.nl(),
                    waitsFor.en(),
                    waitsFor.whom().stream().sorted().toList(),
                    receipt.passedOn(),
                    receipt.received(),
                    CauseView.of(instalment.cause()),
                    instalment.policy());
        }
    }
}
