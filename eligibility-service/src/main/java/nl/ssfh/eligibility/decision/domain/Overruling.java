package nl.ssfh.eligibility.decision.domain;

import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;

/**
 * What a person at the fund decided on one fee of one month, instead of the rules.
 *
 * @param judged what the rules had said: it holds only as long as they say that
 */
public record Overruling(UUID review, FeeMonth feeMonth, MonthOutcome outcome, Money amount, Judged judged) {

    boolean answers(MonthFinding finding) {
        return finding.feeMonth().equals(feeMonth) && finding.judged().equals(judged);
    }
}
