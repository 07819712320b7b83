package nl.ssfh.claims.placement.app;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.practice.app.ReachOfCaller;
import nl.ssfh.claims.student.domain.Enrolment;
import nl.ssfh.claims.student.domain.Entry;
import nl.ssfh.claims.student.domain.Students;
import nl.ssfh.claims.task.domain.Waiting;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import org.jspecify.annotations.Nullable;

/** Shows placements to those who may see them, each with what its practice entered about the student. */
@ApplicationScoped
public class ShowPlacements {

    private final Placements placements;
    private final Students students;
    private final NextStep steps;
    private final ReachOfCaller reach;
    private final Access access;
    private final FundReading reading;

    ShowPlacements(
            Placements placements,
            Students students,
            NextStep steps,
            ReachOfCaller reach,
            Access access,
            FundReading reading) {
        this.placements = placements;
        this.students = students;
        this.steps = steps;
        this.reach = reach;
        this.access = access;
        this.reading = reading;
    }

    @Transactional
    public Shown get(UUID id) {
        var placement = placements.find(id).orElseThrow(Problem::notFound);
        access.requireReading(placement.practice());
        return withStudents(List.of(placement)).getFirst();
    }

    @Transactional
    public List<Shown> list(@Nullable UUID practice, Cursor cursor) {
        return withStudents(placements.list(reach.within(practice), cursor.after(), cursor.fetch()));
    }

    private List<Shown> withStudents(List<Placement> found) {
        reading.of(found);
        var next = steps.of(found);
        var entries =
                students.entries(found.stream().map(ShowPlacements::enrolment).toList());
        return found.stream()
                .map(placement -> new Shown(
                        placement, entries.get(enrolment(placement)), requireNonNull(next.get(placement.id()))))
                .toList();
    }

    private static Enrolment enrolment(Placement placement) {
        return new Enrolment(placement.practice(), placement.student());
    }

    /** A placement, with what its practice entered about the student, and who must act next. */
    public record Shown(Placement placement, @Nullable Entry student, Waiting waitsFor) {

        public UUID id() {
            return placement.id();
        }
    }
}
