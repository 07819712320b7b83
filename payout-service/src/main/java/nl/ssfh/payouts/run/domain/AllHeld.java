package nl.ssfh.payouts.run.domain;

import java.time.YearMonth;

/** Lines are due in the month, and every one of them fails a check, as it did before. */
public sealed class AllHeld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final YearMonth month;
    private final int held;

    public AllHeld(YearMonth month, int held) {
        super("All that is due in %s is held by its checks (lines: %d)".formatted(month, held));
        this.month = month;
        this.held = held;
    }

    public YearMonth month() {
        return month;
    }

    public int held() {
        return held;
    }

    /** One of them was not held before, or for another reason. What was found is kept. */
    public static final class Anew extends AllHeld {

        private static final long serialVersionUID = 1L;

        public Anew(YearMonth month, int held) {
            super(month, held);
        }
    }
}
