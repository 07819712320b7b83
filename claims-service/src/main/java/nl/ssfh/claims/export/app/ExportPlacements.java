package nl.ssfh.claims.export.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.placement.app.FundReading;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.practice.app.ReachOfCaller;
import nl.ssfh.claims.practice.domain.Reach;
import nl.ssfh.claims.student.domain.Enrolment;
import nl.ssfh.claims.student.domain.Entry;
import nl.ssfh.claims.student.domain.Students;
import org.jspecify.annotations.Nullable;

/** Reads placements for a file, part by part, each in a transaction of its own. */
@ApplicationScoped
public class ExportPlacements {

    private final Placements placements;
    private final Students students;
    private final PracticeNames names;
    private final ReachOfCaller reach;
    private final FundReading reading;

    ExportPlacements(
            Placements placements, Students students, PracticeNames names, ReachOfCaller reach, FundReading reading) {
        this.placements = placements;
        this.students = students;
        this.names = names;
        this.reach = reach;
        this.reading = reading;
    }

    /** What the caller may see; asked before the file begins, for a refusal is no file. */
    @Transactional
    public Reach reach(@Nullable UUID practice) {
        return reach.within(practice);
    }

    /** The next part in the order of their ids, after the given one; empty at the end. */
    @Transactional
    public List<Row> part(Reach within, UUID after, int most) {
        var found = placements.list(within, after, most);
        reading.of(found);
        var entries =
                students.entries(found.stream().map(Row::enrolment).distinct().toList());
        var called = names.of(found.stream().map(Placement::practice));
        return found.stream().map(placement -> row(placement, entries, called)).toList();
    }

    private static Row row(Placement placement, Map<Enrolment, Entry> entries, Map<UUID, String> called) {
        return new Row(placement, called.getOrDefault(placement.practice(), ""), entries.get(Row.enrolment(placement)));
    }

    /** A placement with the names that people know it by. */
    public record Row(
            Placement placement,
            String practiceName,
            @Nullable Entry student) {

        private static Enrolment enrolment(Placement placement) {
            return new Enrolment(placement.practice(), placement.student());
        }
    }
}
