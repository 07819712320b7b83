package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;

/** Submits a claim that is complete: its days must be free, and everybody is told. */
@ApplicationScoped
class TellSubmission {

    private final StudentDays days;
    private final Submissions submissions;
    private final Outbox outbox;
    private final Audit audit;

    TellSubmission(StudentDays days, Submissions submissions, Outbox outbox, Audit audit) {
        this.days = days;
        this.submissions = submissions;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional(TxType.MANDATORY)
    void submitted(Claim claim, Placement placement) {
        days.requireFree(placement);
        outbox.add(claim.submit(submissions.of(placement), placement));
        audit.record("submit", "claim", claim.id(), claim.practice(), Map.of("placement", placement.id()));
    }
}
