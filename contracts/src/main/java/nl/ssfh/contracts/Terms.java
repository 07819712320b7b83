package nl.ssfh.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts that the amounts depend on, as they hold from one day until the next terms begin.
 *
 * @param crebo the five-digit code of an mbo course, absent for others
 * @param studyYear 1 to 4, absent when unknown
 * @param hoursPerWeek compared exactly: 15.0 is not below 15
 */
public record Terms(
        LocalDate from,
        Track track,
        Course course,
        @Nullable String crebo,
        @Nullable Integer studyYear,
        Entrant entrant,
        BigDecimal hoursPerWeek) {

    public Terms startingOn(LocalDate day) {
        return new Terms(day, track, course, crebo, studyYear, entrant, hoursPerWeek);
    }

    public Terms withHours(BigDecimal hours) {
        return new Terms(from, track, course, crebo, studyYear, entrant, hours);
    }

    public Terms withTrack(Track other) {
        return new Terms(from, other, course, crebo, studyYear, entrant, hoursPerWeek);
    }

    public Terms withStudyYear(@Nullable Integer year) {
        return new Terms(from, track, course, crebo, year, entrant, hoursPerWeek);
    }
}
