package nl.ssfh.eligibility.replay.domain;

import java.util.Comparator;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Province;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/**
 * A fee for a kind of student.
 *
 * @param province of the practice, absent when nobody told
 */
public record Segment(
        Fee fee,
        Track track,
        @Nullable Integer studyYear,
        Entrant entrant,
        Course course,
        @Nullable Province province) {

    static final Comparator<Segment> ORDER = Comparator.comparing(Segment::fee)
            .thenComparing(Segment::track)
            .thenComparing(segment -> String.valueOf(segment.studyYear))
            .thenComparing(Segment::entrant)
            .thenComparing(Segment::course)
            .thenComparing(segment -> String.valueOf(segment.province));

    static Segment of(Fee fee, Terms terms, @Nullable Province province) {
        return new Segment(fee, terms.track(), terms.studyYear(), terms.entrant(), terms.course(), province);
    }
}
