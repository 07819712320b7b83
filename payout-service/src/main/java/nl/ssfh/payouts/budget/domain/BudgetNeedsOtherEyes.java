package nl.ssfh.payouts.budget.domain;

import java.util.UUID;

/** The officer who proposed a budget wanted to put it in force too. */
public final class BudgetNeedsOtherEyes extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BudgetNeedsOtherEyes(UUID budget) {
        super("Budget %s must be put in force by another officer than who proposed it".formatted(budget));
    }
}
