package nl.ssfh.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Remembers which events this service has handled, so that each takes effect once. */
@ApplicationScoped
class Inbox {

    private final DataSource db;

    Inbox(DataSource db) {
        this.db = db;
    }

    /**
     * Takes the event in, or says that it was taken in before.
     *
     * <p>Inserting first, instead of looking first, lets the primary key settle a race between two consumers.
     * The row commits or rolls back with the work it guards.
     */
    @Transactional(TxType.MANDATORY)
    boolean accept(String eventId) {
        try (var connection = db.getConnection();
                var insert =
                        connection.prepareStatement("insert into inbox (event_id) values (?) on conflict do nothing")) {
            insert.setString(1, eventId);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot accept " + eventId, e);
        }
    }
}
