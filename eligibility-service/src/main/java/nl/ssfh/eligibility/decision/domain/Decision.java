package nl.ssfh.eligibility.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Confirmation;
import nl.ssfh.contracts.DecisionCause;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.Span;
import nl.ssfh.eligibility.policy.domain.Policies;
import org.jspecify.annotations.Nullable;

/**
 * A decision (besluit) on a claim. It is never changed: another decision replaces it.
 *
 * @param sequence 1 for the first decision on the claim
 * @param period the days of the placement as they were decided on
 * @param policyHashes by version, of the files of every policy that was applied
 * @param inputHash of everything the decision was taken on
 * @param months both fees of every month of the period; empty for a claim that was withdrawn
 */
public record Decision(
        UUID id,
        int sequence,
        UUID claim,
        String reference,
        UUID placement,
        UUID practice,
        LocalDate decidedOn,
        ClaimOutcome outcome,
        Span period,
        Map<String, String> policyHashes,
        String inputHash,
        List<MonthFinding> months) {

    public Decision {
        policyHashes = Map.copyOf(policyHashes);
        months = List.copyOf(months);
    }

    public Decision withMonths(List<MonthFinding> found) {
        return with(outcome, found);
    }

    /** What concerns the student: the fee for the practice is not his business. */
    public Decision forStudent() {
        var stipend =
                months.stream().filter(month -> month.fee() == Fee.STIPEND).toList();
        return with(stipend.isEmpty() ? outcome : Judge.outcome(stipend), stipend);
    }

    private Decision with(ClaimOutcome said, List<MonthFinding> found) {
        return new Decision(
                id,
                sequence,
                claim,
                reference,
                placement,
                practice,
                decidedOn,
                said,
                period,
                policyHashes,
                inputHash,
                found);
    }

    /** Of the weeks in which one may object to it. */
    public LocalDate lastDayToObject(int weeks) {
        return decidedOn.plusWeeks(weeks);
    }

    /** As it is told to the other services. */
    public ClaimDecided told(Policies policies, DecisionCause cause) {
        var told = months.stream()
                .map(month -> month.told(confirmation(month, policies)))
                .toList();
        return new ClaimDecided(
                id, sequence, claim, reference, placement, practice, decidedOn, outcome, period, told, cause);
    }

    private static @Nullable Confirmation confirmation(MonthFinding month, Policies policies) {
        var version = month.policy();
        return version == null
                ? null
                : policies.named(version)
                        .map(policy -> policy.parameters().confirmation().value())
                        .orElse(null);
    }

    /** The fees that no other placement of the student can have too. */
    public List<FeeMonth> paid() {
        return months.stream()
                .filter(MonthFinding::isPaid)
                .map(MonthFinding::feeMonth)
                .toList();
    }

    /** Whether nobody would hear anything new but perhaps the name of another policy that says the same. */
    public boolean saysTheSameAs(Decision other) {
        return outcome == other.outcome
                && period.equals(other.period)
                && withoutPolicies().equals(other.withoutPolicies());
    }

    private List<MonthDecision> withoutPolicies() {
        return months.stream()
                .map(month -> new MonthDecision(
                        month.fee(),
                        month.month(),
                        month.outcome(),
                        month.amount(),
                        null,
                        month.payoutMode(),
                        month.exclusions(),
                        null))
                .toList();
    }
}
