package nl.ssfh.claims.student.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.student.domain.StudentLogins;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;

/** Links a login to a student, and so to all his placements. */
@ApplicationScoped
public class LinkStudent {

    private final Placements placements;
    private final StudentLogins logins;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    LinkStudent(Placements placements, StudentLogins logins, Outbox outbox, Audit audit, Clock clock) {
        this.placements = placements;
        this.logins = logins;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The student of the placement is known by the login from now on. */
    @Transactional(TxType.MANDATORY)
    public void link(UUID id, String subject) {
        var placement = placements.find(id).orElseThrow(Problem::notFound);
        logins.link(placement.student(), subject, clock.instant());
        placements.ofStudents(Set.of(placement.student())).forEach(each -> tell(each, subject));
        audit.record("link", "student", placement.student(), placement.practice(), Map.of("subject", subject));
    }

    /** A placement that came later is linked too, and the others hear of it. */
    @Transactional(TxType.MANDATORY)
    public void tellLink(Placement placement) {
        logins.loginOf(placement.student()).ifPresent(subject -> tell(placement, subject));
    }

    private void tell(Placement placement, String subject) {
        outbox.add(new StudentLinked(placement.student(), placement.id(), placement.practice(), subject));
    }
}
