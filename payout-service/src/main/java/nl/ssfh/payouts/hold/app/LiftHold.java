package nl.ssfh.payouts.hold.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.hold.domain.AlreadyLifted;
import nl.ssfh.payouts.hold.domain.Hold;
import nl.ssfh.payouts.hold.domain.Holds;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;

/** Lets go what was held: the next run looks at its lines again. */
@ApplicationScoped
public class LiftHold {

    private final Holds holds;
    private final PayCalendar calendar;
    private final Audit audit;

    LiftHold(Holds holds, PayCalendar calendar, Audit audit) {
        this.holds = holds;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Throws {@link AlreadyLifted} when it holds no more. */
    @Transactional
    public Hold lift(UUID id, String reason, String by) {
        var hold = holds.find(id).orElseThrow(Problem::notFound);
        if (!holds.lift(id, new Hold.Note(reason, by, calendar.now()))) {
            throw new AlreadyLifted(id);
        }
        audit.record("lift", "hold", id, null, Map.of("kind", hold.kind(), "subject", hold.subject()));
        return holds.find(id).orElseThrow();
    }
}
