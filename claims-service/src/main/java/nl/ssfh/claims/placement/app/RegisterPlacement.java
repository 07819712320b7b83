package nl.ssfh.claims.placement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.student.domain.Students;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.rights.Access;

/** Registers a placement, and its student when he is new. */
@ApplicationScoped
public class RegisterPlacement {

    private final Placements placements;
    private final Students students;
    private final PlacementListener listener;
    private final Audit audit;
    private final Access access;

    RegisterPlacement(
            Placements placements, Students students, PlacementListener listener, Audit audit, Access access) {
        this.placements = placements;
        this.students = students;
        this.listener = listener;
        this.audit = audit;
        this.access = access;
    }

    @Transactional
    public Placement register(NewPlacement asked) {
        access.require(asked.practice(), MandateRole.FILER);
        var student = students.enter(asked.practice(), asked.student());
        var placement = new Placement(NewId.next(), asked.practice(), student, asked.agreed());
        placements.add(placement);
        listener.onRegistered(placement);
        audit.record(
                "register",
                "placement",
                placement.id(),
                placement.practice(),
                Map.of("student", student, "agreed", asked.agreed()));
        return placement;
    }
}
