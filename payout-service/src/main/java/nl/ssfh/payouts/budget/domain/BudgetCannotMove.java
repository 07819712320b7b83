package nl.ssfh.payouts.budget.domain;

import java.util.UUID;

/** The budget is past what was asked. */
public final class BudgetCannotMove extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BudgetCannotMove(UUID budget, BudgetState state, BudgetState next) {
        super("Budget %s is %s and cannot become %s".formatted(budget, state, next));
    }
}
