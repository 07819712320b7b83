package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** Looks over a run as a whole. */
public interface RunOverviews {

    RunOverview of(UUID run, Limits limits);

    /**
     * From where on something is unusual.
     *
     * @param timesMedian a line of so many times the median of its fee in the run
     * @param linesOfPractice as many lines of one practice
     * @param most how many oddities are told
     */
    record Limits(int timesMedian, int linesOfPractice, int most) {}
}
