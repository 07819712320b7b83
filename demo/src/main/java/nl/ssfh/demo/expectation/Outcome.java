package nl.ssfh.demo.expectation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.MonthOutcome;

/**
 * What must be decided on a claim in the end.
 *
 * @param decisions how many decisions were taken on it, the first included
 * @param verdicts both fees of every month, in order; empty for a claim that was withdrawn
 */
public record Outcome(int line, int decisions, List<Verdict> verdicts) {

    public Outcome {
        verdicts = List.copyOf(verdicts);
    }

    public ClaimOutcome asAWhole() {
        var outcomes = EnumSet.noneOf(MonthOutcome.class);
        verdicts.forEach(verdict -> outcomes.add(verdict.outcome()));
        if (outcomes.isEmpty()) {
            return ClaimOutcome.WITHDRAWN;
        }
        if (outcomes.contains(MonthOutcome.UNDECIDED)) {
            return ClaimOutcome.UNDECIDED;
        }
        if (outcomes.size() > 1) {
            return ClaimOutcome.PARTLY_GRANTED;
        }
        return outcomes.contains(MonthOutcome.GRANTED) ? ClaimOutcome.GRANTED : ClaimOutcome.REFUSED;
    }

    public Set<Exclusion> exclusions() {
        var exclusions = EnumSet.noneOf(Exclusion.class);
        verdicts.forEach(verdict -> exclusions.addAll(verdict.exclusions()));
        return exclusions;
    }

    public long cents() {
        return verdicts.stream().mapToLong(Verdict::cents).sum();
    }
}
