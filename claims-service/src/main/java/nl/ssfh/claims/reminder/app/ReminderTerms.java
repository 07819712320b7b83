package nl.ssfh.claims.reminder.app;

import io.smallrye.config.ConfigMapping;

/** When practices are reminded; all of it is assumed by the fund. */
@ConfigMapping(prefix = "ssfh.reminders")
public interface ReminderTerms {

    /** The day of the month on which 'still running?' is asked. */
    int askOnDay();

    /** The day of the month on which it is asked again of those who did not answer. */
    int askAgainOnDay();

    /** So many days before its last day a claim that is not submitted is told of. */
    int dueWithinDays();

    /** The day of the month on which a practice hears of all placements that it did not claim for. */
    int unclaimedOnDay();

    /** For how many days a placement must have been running to be told of then. */
    int unclaimedAfterDays();
}
