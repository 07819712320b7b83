package nl.ssfh.notifications.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ssfh.notifications.domain.Troubles;

/** Changes deliveries that went wrong. */
@ApplicationScoped
class JdbcTroubles implements Troubles {

    private static final String BOUNCED = """
            update delivery set state = 'BOUNCED', reason = ? where message = ? and state = 'SENT'
            """;
    private static final String COMPLAINED =
            "update delivery set reason = 'COMPLAINT' where message = ? and state = 'SENT'";
    private static final String AGAIN = """
            update delivery set state = 'WAITING', round = round + 1, tries = 0, reason = null, due_at = now(), ended_at = null
            where message = ? and state in ('PARKED', 'FAILED', 'BOUNCED')
            """;
    private static final String STUCK =
            "select count(*) as stuck from delivery where state in ('PARKED', 'FAILED', 'BOUNCED')";

    private final Sql sql;

    JdbcTroubles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean bounced(UUID message, String reason) {
        return sql.update(BOUNCED, reason, message);
    }

    @Override
    public void complained(UUID message) {
        sql.update(COMPLAINED, message);
    }

    @Override
    public boolean sendAgain(UUID message) {
        return sql.update(AGAIN, message);
    }

    @Override
    public long stuck() {
        return sql.list(STUCK, row -> row.getLong("stuck")).getFirst();
    }

    @Override
    public void forgetOldHours() {
        sql.update("delete from mail_hour where hour < now() - interval '1 day'");
    }
}
