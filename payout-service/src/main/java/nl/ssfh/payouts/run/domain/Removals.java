package nl.ssfh.payouts.run.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Lines that were taken out of runs. */
public interface Removals {

    /**
     * The line is no longer in its run: what was kept back of it is not any more, and it waits for the next run. False
     * when it is no line that the run pays.
     */
    boolean add(Removal removal);

    /** The person took a line out of the run. */
    boolean anyBy(UUID run, String subject);

    /** At most {@code limit} removals of a run after the line given, in the order of the lines. */
    List<Removal> page(UUID run, UUID after, int limit);

    /** What was taken out of an earlier run is due again in this month. */
    void bringBack(YearMonth month);
}
