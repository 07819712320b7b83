package nl.ssfh.payouts.budget.domain;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the fund has for one fee of the placement-months of one year, in two pairs of hands.
 *
 * @param decided who put it in force or withdrew it; absent while it is proposed
 */
public record Budget(
        UUID id,
        int year,
        Fee fee,
        Money available,
        String reason,
        BudgetState state,
        Hand proposed,
        @Nullable Hand decided) {

    /** Refuses the officer who proposed it. */
    public void mayBePutInForceBy(String officer) {
        if (officer.equals(proposed.by())) {
            throw new BudgetNeedsOtherEyes(id);
        }
        requireMove(BudgetState.IN_FORCE);
    }

    public void mayBeWithdrawn() {
        requireMove(BudgetState.WITHDRAWN);
    }

    private void requireMove(BudgetState next) {
        if (!state.next().contains(next)) {
            throw new BudgetCannotMove(id, state, next);
        }
    }

    /** Who did it, and when. */
    public record Hand(String by, Instant at) {}
}
