package nl.ssfh.claims.outcome.app;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.claims.outcome.domain.Outcome.Teller;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.student.domain.StudentLogins;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;

/** Tells as whom the caller speaks of a placement; who may not is told that there is nothing. */
@ApplicationScoped
class TellerOfCaller {

    private final Caller caller;
    private final Access access;
    private final StudentLogins logins;

    TellerOfCaller(Caller caller, Access access, StudentLogins logins) {
        this.caller = caller;
        this.access = access;
        this.logins = logins;
    }

    Teller of(Placement placement) {
        if (caller.has(Roles.OFFICER)) {
            return Teller.FUND;
        }
        if (isStudentOf(placement)) {
            return Teller.STUDENT;
        }
        access.require(placement.practice(), MandateRole.FILER);
        return Teller.PRACTICE;
    }

    /** The student sees what is asked and told of him; others need to be able to read what is of the practice. */
    void requireReading(Placement placement) {
        if (!isStudentOf(placement)) {
            access.requireReading(placement.practice());
        }
    }

    private boolean isStudentOf(Placement placement) {
        return caller.has(Roles.STUDENT) && logins.studentsOf(caller.subject()).contains(placement.student());
    }
}
