package nl.ssfh.claims.student.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.student.domain.StudentLogins;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;

/** Tells which student the caller is: one for each mail address by which practices know him. */
@ApplicationScoped
public class StudentOfCaller {

    private final Caller caller;
    private final StudentLogins logins;

    StudentOfCaller(Caller caller, StudentLogins logins) {
        this.caller = caller;
        this.logins = logins;
    }

    /** None for somebody who is no student, or has not linked his login. */
    public Set<UUID> find() {
        return caller.has(Roles.STUDENT) ? logins.studentsOf(caller.subject()) : Set.of();
    }
}
