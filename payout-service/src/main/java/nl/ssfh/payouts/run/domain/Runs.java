package nl.ssfh.payouts.run.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** All runs. */
public interface Runs {

    /** A run that has no lines yet. */
    void start(Run run);

    /** Stores what the run took, and the hash of it. */
    void fill(Run run);

    /** The run, or {@link RunNotFound}. */
    Run get(UUID id);

    /** A run of the month that was not cancelled. */
    boolean existsFor(YearMonth month);

    /** At most {@code limit} runs after the one given, in the order of their ids. */
    List<Run> page(UUID after, int limit);

    void release(Run released);

    void cancel(UUID run, String by, Instant at);
}
