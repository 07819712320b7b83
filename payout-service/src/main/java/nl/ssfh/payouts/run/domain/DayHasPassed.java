package nl.ssfh.payouts.run.domain;

import java.time.LocalDate;
import java.util.UUID;

/** The day on which the bank is asked to pay a run lies in the past. */
public final class DayHasPassed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate executionDate;

    DayHasPassed(UUID run, LocalDate executionDate) {
        super("Run %s was to be paid on %s, which has passed".formatted(run, executionDate));
        this.executionDate = executionDate;
    }

    public LocalDate executionDate() {
        return executionDate;
    }
}
