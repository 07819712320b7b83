package nl.ssfh.eligibility.replay.domain;

import java.util.Comparator;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/** A fee for a kind of student. */
public record Segment(Fee fee, Track track, @Nullable Integer studyYear, Entrant entrant, Course course) {

    static final Comparator<Segment> ORDER = Comparator.comparing(Segment::fee)
            .thenComparing(Segment::track)
            .thenComparing(segment -> String.valueOf(segment.studyYear))
            .thenComparing(Segment::entrant)
            .thenComparing(Segment::course);

    static Segment of(Fee fee, Terms terms) {
        return new Segment(fee, terms.track(), terms.studyYear(), terms.entrant(), terms.course());
    }
}
