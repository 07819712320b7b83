package nl.ssfh.payouts.budget.domain;

import nl.ssfh.contracts.Fee;

/** The year and fee have a proposal that waits already. */
public final class BudgetProposed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BudgetProposed(int year, Fee fee) {
        super("A budget for %s of %d is proposed already".formatted(fee, year));
    }
}
