package nl.ssfh.claims.placement.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.placement.domain.Change.EarlyEnd;
import nl.ssfh.claims.placement.domain.Change.Extension;
import nl.ssfh.claims.placement.domain.Change.Hours;
import nl.ssfh.claims.placement.domain.Change.Interruption;
import nl.ssfh.claims.placement.domain.Change.OtherTrack;
import nl.ssfh.claims.placement.domain.Change.StudyYear;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;

/** A placement of the school year 2024/25 to try things on. */
public final class Sample {

    public static final LocalDate FIRST_DAY = day("2024-09-01");
    public static final LocalDate LAST_DAY = day("2025-06-30");
    public static final Span PERIOD = new Span(FIRST_DAY, LAST_DAY);
    public static final Terms TERMS = new Terms(
            FIRST_DAY, Track.BOL, Course.DOCTORS_ASSISTANT, "25695", 1, Entrant.REGULAR, new BigDecimal("16.00"));

    private Sample() {}

    public static Placement placement() {
        return new Placement(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new Agreed(PERIOD, TERMS, false));
    }

    public static Source source() {
        return new Source(new UUID(0, 9), SaidBy.SCHOOL, "somebody", Instant.EPOCH);
    }

    static Timeline timeline(Change... changes) {
        return new Timeline(PERIOD, TERMS, List.of(changes));
    }

    public static Change earlyEnd(String lastDay) {
        return new EarlyEnd(day(lastDay));
    }

    static Change interruption(String from, String until) {
        return new Interruption(new Span(day(from), day(until)));
    }

    public static Change hours(String from, String hours) {
        return new Hours(day(from), new BigDecimal(hours));
    }

    static Change studyYear(String from, int year) {
        return new StudyYear(day(from), year);
    }

    static Change track(String from, Track track) {
        return new OtherTrack(day(from), track);
    }

    static Change extension(String from, String lastDay) {
        return new Extension(day(from), day(lastDay));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
