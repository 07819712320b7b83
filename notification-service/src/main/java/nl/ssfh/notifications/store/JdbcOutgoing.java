package nl.ssfh.notifications.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.notifications.domain.DeliveryState;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.Outgoing;

/** The deliveries that wait, and what became of them. */
@ApplicationScoped
class JdbcOutgoing implements Outgoing {

    private static final String SENT = """
            with done as (
              update delivery set state = 'SENT', language = ?, ended_at = now(), reason = null
              where message = ? and state = 'WAITING' returning message)
            insert into mail_hour (person, recipient, hour, kind, mails)
            select person, recipient, date_trunc('hour', now()), kind, 1
            from message join done on done.message = message.id
            on conflict (person, recipient, hour, kind) do update set mails = mail_hour.mails + 1
            """;
    private static final String GATHER = """
            update delivery set gathered = true, reason = 'DIGEST', due_at = now() + ? * interval '1 millisecond'
            where message = ? and state = 'WAITING'
            """;

    private static final String WAIT = """
            update delivery set tries = tries + ?, reason = ?, due_at = now() + ? * interval '1 millisecond'
            where message = ? and state = 'WAITING'
            """;

    private static final String GIVE_UP = """
            update delivery set state = ?, reason = ?, tries = tries + 1, ended_at = now()
            where message = ? and state = 'WAITING'
            """;

    private final DataSource db;
    private final Sql sql;

    JdbcOutgoing(DataSource db, Sql sql) {
        this.db = db;
        this.sql = sql;
    }

    @Override
    public Batch take(int most) {
        try {
            return LockedBatch.open(db.getConnection(), most);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot take what waits", e);
        }
    }

    @Override
    public void sent(UUID message, Language language) {
        sql.update(SENT, language.name(), message);
    }

    @Override
    public void postpone(UUID message, String reason, Duration wait) {
        sql.update(WAIT, 1, reason, wait.toMillis(), message);
    }

    @Override
    public void waitFor(UUID message, String part, Duration wait) {
        sql.update(WAIT, 0, part, wait.toMillis(), message);
    }

    @Override
    public void gather(UUID message, Duration wait) {
        sql.update(GATHER, wait.toMillis(), message);
    }

    @Override
    public void giveUp(UUID message, DeliveryState end, String reason) {
        sql.update(GIVE_UP, end.name(), reason, message);
    }
}
