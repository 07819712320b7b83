package nl.ssfh.portal.fund.budget;

import nl.ssfh.portal.apis.BudgetsApi.Standing;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Text;

/** A budget as a bar: what is paid, what decisions reserve beside it, and what is left. */
public record Meter(Standing standing) {

    private static final int WIDE = 600;
    private static final int PERCENT = 100;

    public Text fee() {
        return CheckWords.fee(standing.budget().fee());
    }

    public int width() {
        return WIDE;
    }

    public int paid() {
        return part(standing.paidCents());
    }

    public int reserved() {
        return part(standing.reservedCents());
    }

    /** How much of it is used, in percent. */
    public long used() {
        return standing.reservedCents() * PERCENT / standing.budget().availableCents();
    }

    /** Never wider than the bar: more than that cannot be paid. */
    private int part(long cents) {
        return (int)
                Math.min(WIDE, Math.max(0, cents) * WIDE / standing.budget().availableCents());
    }
}
