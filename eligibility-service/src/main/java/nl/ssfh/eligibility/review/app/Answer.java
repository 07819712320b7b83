package nl.ssfh.eligibility.review.app;

import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.eligibility.decision.domain.FeeMonth;

/** What an officer decides on one fee of one month. */
public record Answer(FeeMonth feeMonth, MonthOutcome outcome, Money amount) {}
