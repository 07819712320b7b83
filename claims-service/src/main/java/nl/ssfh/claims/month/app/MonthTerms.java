package nl.ssfh.claims.month.app;

import io.smallrye.config.ConfigMapping;

/** The terms that the fund keeps for what is asked of each month, as it configured them. */
@ConfigMapping(prefix = "ssfh.month")
public interface MonthTerms {

    /** The day of the month until which 'still running?' is answered in time for the run. */
    int confirmUntilDay();

    /** How many months back 'still running?' stays a task. */
    int monthsAsked();

    /** Days in which practice and student settle that they do not say the same of a stipend. */
    int settleWithinDays();
}
