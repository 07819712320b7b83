package nl.ssfh.claims.task.domain;

import java.time.LocalDate;
import nl.ssfh.claims.task.domain.Task.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who must act next, and how: the one vocabulary of status for everything.
 *
 * @param by the last day on which it is in time, absent when there is none
 */
public record Waiting(Party party, Act act, @Nullable LocalDate by, Words words) {

    /** What is to be done. */
    public enum Act {
        CLAIM,
        SUBMIT,
        DECIDE,
        ANSWER,
        PAY,
        NONE
    }
}
