package nl.ssfh.payouts.budget.domain;

import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;

/** Decisions reserve more than the budget. */
public final class BudgetTooSmall extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BudgetTooSmall(int year, Fee fee, Money reserved) {
        super("Decisions reserve %s of %d for %s already".formatted(reserved, year, fee));
    }
}
