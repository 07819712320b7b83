package nl.ssfh.claims.task.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.student.app.StudentOfCaller;
import nl.ssfh.claims.task.domain.Party;
import nl.ssfh.claims.task.domain.Viewer;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Mandates;
import nl.ssfh.platform.rights.Roles;

/** Tells in whose name the caller can act. */
@ApplicationScoped
class ViewerOfCaller {

    private final Caller caller;
    private final Mandates mandates;
    private final Access access;
    private final StudentOfCaller student;
    private final Clock clock;

    ViewerOfCaller(Caller caller, Mandates mandates, Access access, StudentOfCaller student, Clock clock) {
        this.caller = caller;
        this.mandates = mandates;
        this.access = access;
        this.student = student;
        this.clock = clock;
    }

    Viewer viewer() {
        var practices = mandates.practicesOf(caller.subject(), MandateRole.FILER);
        return new Viewer(parties(), Set.copyOf(practices), student.find(), LocalDate.now(clock));
    }

    /** As one who acts for this practice and nobody else. */
    Viewer of(UUID practice) {
        access.require(practice, MandateRole.VIEWER);
        var files = mandates.covers(caller.subject(), practice, MandateRole.FILER);
        return new Viewer(Set.of(Party.PRACTICE), files ? Set.of(practice) : Set.of(), Set.of(), LocalDate.now(clock));
    }

    private Set<Party> parties() {
        var parties = EnumSet.noneOf(Party.class);
        if (caller.has(Roles.PRACTICE)) {
            parties.add(Party.PRACTICE);
        }
        if (caller.has(Roles.STUDENT)) {
            parties.add(Party.STUDENT);
        }
        if (caller.has(Roles.OFFICER)) {
            parties.add(Party.FUND);
        }
        return parties;
    }
}
