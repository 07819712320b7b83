package nl.ssfh.payouts.run.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.schedule.domain.HoldReason;

/** What is looked at before lines are paid, on all lines of a run at once; what was found is kept with the run. */
public interface LineChecks {

    /**
     * Looks at every line that is due in the month, takes those that pass into the run, and holds those that fail. Returns
     * how many lines were taken, or held for another reason than before.
     */
    int takeOrHold(UUID run, YearMonth month, LocalDate today);

    /** Every line that the run holds for another reason than before, the lines of a placement after each other. */
    void eachHeldAnew(UUID run, Consumer<HeldAnew> effect);

    /**
     * What a run of today would find of the lines of a placement that wait: for each that it would hold every check that
     * says no. Whether the budget suffices is asked of those only that were held for it.
     */
    Map<UUID, List<HoldReason>> failing(UUID placement, LocalDate today);

    /** At most {@code limit} lines of a run that pass no more, each with the first check that says no. */
    List<ChangedInRun> failing(UUID run, LocalDate today, int limit);

    /** Keeps by whose word lines of the run pass today. True when one that was not kept before is this officer's. */
    boolean keepOverrides(UUID run, LocalDate today, String officer);

    /** At most {@code limit} lines of a run after the one given, in the order of their ids. */
    List<LineCheck> page(UUID run, LineCheck.Which which, UUID after, int limit);

    /** How many lines of a run were held, how many go along, and what these come to. */
    Counts counts(UUID run);

    /** Every line that goes along with a run because an officer let a check pass. */
    List<LineCheck> letPass(UUID run);

    /**
     * Lines of a run.
     *
     * @param takenTotal of those that go along, before anything is set off
     */
    record Counts(int taken, Money takenTotal, int held) {}
}
