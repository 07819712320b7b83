package nl.ssfh.eligibility.redecision.domain;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What redecisions would change, and what they changed; told apart by {@code forReal}. */
public interface ChangedMonths {

    /** Those that are there already stay as they are. */
    void add(UUID redecision, boolean forReal, List<ChangedMonth> months);

    ChangeTotals totals(UUID redecision, boolean forReal);

    /** One after the other, by claim and month. */
    void each(UUID redecision, boolean forReal, Consumer<ChangedMonth> what);
}
