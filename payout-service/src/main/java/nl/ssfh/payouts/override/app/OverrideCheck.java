package nl.ssfh.payouts.override.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.override.domain.CheckOverride;
import nl.ssfh.payouts.override.domain.CheckOverrides;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;

/** Lets something pass in spite of a check: the next run takes it along. */
@ApplicationScoped
public class OverrideCheck {

    private final CheckOverrides overrides;
    private final PayCalendar calendar;
    private final Audit audit;

    OverrideCheck(CheckOverrides overrides, PayCalendar calendar, Audit audit) {
        this.overrides = overrides;
        this.calendar = calendar;
        this.audit = audit;
    }

    @Transactional
    public CheckOverride override(CheckOverride.Scope scope, String reason, LocalDate endsOn, String by) {
        var override = new CheckOverride(Ids.next(), scope, reason, endsOn, by, calendar.now());
        overrides.add(override);
        audit.record(
                "override",
                "check",
                override.id(),
                null,
                Map.of("check", scope.check(), "kind", scope.kind(), "subject", scope.subject(), "endsOn", endsOn));
        Log.infof("%s of %s %s is let pass until %s", scope.check(), scope.kind(), scope.subject(), endsOn);
        return override;
    }

    @Transactional
    public CheckOverride get(UUID id) {
        return overrides.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public boolean knows(CheckOverride.Scope scope) {
        return overrides.knows(scope);
    }

    /** Of those that ended, only when they are asked for. */
    @Transactional
    public List<CheckOverride> page(boolean onlyActive, UUID after, int limit) {
        return overrides.page(onlyActive ? calendar.today() : LocalDate.EPOCH, after, limit);
    }
}
