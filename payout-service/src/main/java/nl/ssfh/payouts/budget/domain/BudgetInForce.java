package nl.ssfh.payouts.budget.domain;

import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;

/**
 * The budget that counts for a year and fee, and how much of it decisions reserve.
 *
 * @param toldPercent the highest mark that officers were told of: 0, 80 or 100
 */
public record BudgetInForce(UUID id, int year, Fee fee, Money available, Money reserved, int toldPercent) {

    private static final int WARNING = 80;
    private static final int FULL = 100;

    public BudgetInForce reserving(Money more) {
        return new BudgetInForce(id, year, fee, available, reserved.plus(more), toldPercent);
    }

    /** A mark was passed of which nobody was told. */
    public boolean hasNews() {
        return reached() > toldPercent;
    }

    public BudgetInForce told() {
        return new BudgetInForce(id, year, fee, available, reserved, Math.max(toldPercent, reached()));
    }

    private int reached() {
        if (reaches(FULL)) {
            return FULL;
        }
        return reaches(WARNING) ? WARNING : 0;
    }

    private boolean reaches(int percent) {
        return Math.multiplyExact(reserved.cents(), 100L) >= Math.multiplyExact(available.cents(), (long) percent);
    }
}
