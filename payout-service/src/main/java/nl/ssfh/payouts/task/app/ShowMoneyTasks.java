package nl.ssfh.payouts.task.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.payouts.task.domain.MoneyTask;
import nl.ssfh.payouts.task.domain.MoneyTasks;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Mandates;
import org.jspecify.annotations.Nullable;

/** Shows who acts for practices which money waits for them; nothing waits for who only looks along. */
@ApplicationScoped
public class ShowMoneyTasks {

    private final MoneyTasks tasks;
    private final Mandates mandates;
    private final Access access;
    private final Caller caller;

    ShowMoneyTasks(MoneyTasks tasks, Mandates mandates, Access access, Caller caller) {
        this.tasks = tasks;
        this.mandates = mandates;
        this.access = access;
        this.caller = caller;
    }

    /**
     * Of all practices for which he acts, or of one of them.
     *
     * @param practice the one that is asked about, if it is one
     */
    @Transactional
    public List<MoneyTask> of(@Nullable UUID practice) {
        if (practice != null) {
            access.require(practice, MandateRole.VIEWER);
        }
        return tasks.of(mandates.practicesOf(caller.subject(), MandateRole.FILER).stream()
                .filter(own -> practice == null || own.equals(practice))
                .toList());
    }
}
