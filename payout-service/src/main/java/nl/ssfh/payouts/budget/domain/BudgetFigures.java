package nl.ssfh.payouts.budget.domain;

import java.time.YearMonth;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a budget stands.
 *
 * @param month at the end of which it stood so; absent for now
 * @param reserved what decisions granted, less what they took back
 * @param paid what was paid or set off, less what came back or was recovered
 */
public record BudgetFigures(@Nullable YearMonth month, Money reserved, Money paid) {}
