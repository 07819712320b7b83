package nl.ssfh.payouts.receipt.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.receipt.domain.Dispute;
import nl.ssfh.payouts.receipt.domain.DisputeOver;
import nl.ssfh.payouts.receipt.domain.Disputes;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;

/** Closes a dispute on a stipend, once an officer found out. */
@ApplicationScoped
public class CloseDispute {

    private final Disputes disputes;
    private final PayCalendar calendar;
    private final Audit audit;

    CloseDispute(Disputes disputes, PayCalendar calendar, Audit audit) {
        this.disputes = disputes;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Throws {@link DisputeOver} when it is not open any more. */
    @Transactional
    public Dispute close(UUID id, String reason, String by) {
        var dispute = disputes.find(id).orElseThrow(Problem::notFound);
        if (!disputes.close(id, new Dispute.Closing(reason, by, calendar.now()))) {
            throw new DisputeOver(id);
        }
        var details = Map.of(
                "placement", dispute.placement(), "month", dispute.month().toString());
        audit.record("close", "receipt-dispute", id, dispute.practice(), details);
        return disputes.find(id).orElseThrow();
    }
}
