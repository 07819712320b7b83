package nl.ssfh.payouts.statement.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.statement.domain.Beneficiary;
import nl.ssfh.payouts.statement.domain.Statements;
import nl.ssfh.payouts.student.domain.StudentLogins;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;

/** Who may see whose statements. What he may not see does not exist for him. */
@ApplicationScoped
class StatementAccess {

    private final Access access;
    private final Caller caller;
    private final StudentLogins logins;
    private final Statements statements;
    private final Audit audit;

    StatementAccess(Access access, Caller caller, StudentLogins logins, Statements statements, Audit audit) {
        this.access = access;
        this.caller = caller;
        this.logins = logins;
        this.statements = statements;
        this.audit = audit;
    }

    /** That the fund read of a student is on record. */
    void require(Beneficiary of) {
        switch (of.party()) {
            case PRACTICE -> requirePractice(of.id());
            case STUDENT -> requireStudent(of.id());
        }
    }

    private void requirePractice(UUID practice) {
        access.requireReading(practice);
        if (!statements.isKnown(practice)) {
            throw Problem.notFound();
        }
    }

    private void requireStudent(UUID student) {
        if (caller.readsEverything() && logins.isKnown(student)) {
            audit.record("read", "statement", student, null, Map.of());
        } else if (!caller.has(Roles.STUDENT) || !logins.isLoginOf(student, caller.subject())) {
            throw Problem.notFound();
        }
    }
}
