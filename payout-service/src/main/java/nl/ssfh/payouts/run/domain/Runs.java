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
    void fill(UUID run, RunLines.Taken taken, String contentHash);

    /** The run, or {@link RunNotFound}. */
    Run get(UUID id);

    /** A run of the month that was not cancelled. */
    boolean existsFor(YearMonth month);

    /** A run of the month that took a line, cancelled or not. */
    boolean wasEverMadeFor(YearMonth month);

    /** At most {@code limit} runs after the one given, in the order of their ids. */
    List<Run> page(UUID after, int limit);

    /** Somebody leads the run further: releases, sends, closes or cancels it. */
    void move(UUID run, RunState to, String by, Instant at);

    /** Sent runs of which the bank said of every transaction what became of it are answered. */
    void answer(Instant at);
}
