package nl.ssfh.eligibility.decision.domain;

import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import org.jspecify.annotations.Nullable;

/** What the rules alone say of a month. */
public record Judged(
        MonthOutcome outcome, Money amount, @Nullable Question question) {}
