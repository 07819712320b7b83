package nl.ssfh.payouts.evidence.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.evidence.domain.Evidence;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that led to the payment of an instalment, and all that came of it. */
@Schema(name = "Evidence", description = "All that led to the payment of an instalment, and all that came of it")
public record EvidenceView(
        UUID instalment,
        UUID placement,
        UUID practice,
        Fee fee,

        @Schema(implementation = String.class, examples = "2024-09")
        YearMonth month,

        @Schema(description = "0 for the original, one more for each change after it was in a run")
        int sequence,

        long amountCents,
        long settledCents,
        InstalmentState state,
        @Nullable String policy,
        DecisionView decision,
        List<AttemptView> attempts,
        List<SetOffView> setOffs,
        List<EntryView> ledger) {

    static EvidenceView of(Evidence evidence) {
        var line = evidence.instalment();
        return new EvidenceView(
                line.id(),
                line.placement(),
                line.practice(),
                line.fee(),
                line.month(),
                line.sequence(),
                line.amount().cents(),
                line.settled().cents(),
                line.state(),
                line.policy(),
                DecisionView.of(evidence.decision()),
                evidence.attempts().stream().map(AttemptView::of).toList(),
                evidence.setOffs().stream().map(SetOffView::of).toList(),
                evidence.ledger().stream().map(EntryView::of).toList());
    }

    /** What gave the amount. */
    @Schema(name = "EvidenceDecision", description = "The decision that gave the amount, and the claim that it is on")
    public record DecisionView(
            UUID id,

            @Schema(
                    description = "At eligibility-service: its receipt, with the rows of the policy that hit",
                    examples = "/v1/decisions/01936f7e-6a00-7000-8000-000000000000")
            String receipt,

            @Schema(description = "Absent when the claim was decided anew since: the receipt says it") @Nullable
            LocalDate decidedOn,

            @Schema(description = "It still counts for the placement")
            boolean inForce,

            UUID claim,

            @Schema(description = "At claims-service", examples = "/v1/claims/01936f7e-6a00-7000-8000-000000000000")
            String claimAt,

            @Schema(examples = "SSFH-2024-000123") String reference) {

        static DecisionView of(Evidence.Decision decision) {
            return new DecisionView(
                    decision.id(),
                    "/v1/decisions/" + decision.id(),
                    decision.decidedOn(),
                    decision.inForce(),
                    decision.claim(),
                    "/v1/claims/" + decision.claim(),
                    decision.reference());
        }
    }

    /** What was kept back. */
    @Schema(name = "EvidenceSetOff", description = "What of a recovery was kept back in a run")
    public record SetOffView(
            UUID run,
            UUID recovery,
            UUID instalment,
            long cents,
            @Schema(examples = "SETTLED") String state) {

        static SetOffView of(Evidence.Kept kept) {
            return new SetOffView(
                    kept.run(),
                    kept.recovery(),
                    kept.instalment(),
                    kept.amount().cents(),
                    kept.state());
        }
    }
}
