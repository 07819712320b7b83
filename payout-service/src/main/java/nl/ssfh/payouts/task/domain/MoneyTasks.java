package nl.ssfh.payouts.task.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What practices must do before money moves, as things stand now. */
public interface MoneyTasks {

    /** Accounts first, then invoices by their day; what is done is gone. */
    List<MoneyTask> of(Collection<UUID> practices);
}
