package nl.ssfh.notifications.store;

import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Outgoing.Batch;
import nl.ssfh.notifications.domain.Person;
import nl.ssfh.notifications.domain.Recipient;
import nl.ssfh.notifications.domain.WaitingMessage;
import nl.ssfh.notifications.domain.WaitingMessage.Manner;
import nl.ssfh.notifications.domain.Way;
import nl.ssfh.notifications.domain.Wish;

/**
 * Messages whose rows this process has locked, so that no other sends them.
 *
 * <p>A lock, and not a time until which they are ours, because a process that hangs and wakes up would find its time
 * over and send what another sent meanwhile. The lock goes with the connection: a dead process holds nothing.
 */
final class LockedBatch implements Batch {

    private static final String LOCK = """
            select m.id from message m join delivery d on d.message = m.id
            where d.state = 'WAITING' and d.due_at <= now()
            order by m.id limit ? for update of m skip locked
            """;

    /**
     * Looks again with the lock in hand: another may have sent it between our look and our lock. What goes to another
     * address than the reader's own is counted by itself.
     */
    private static final String READ = """
            select m.id, m.placement, m.person, m.kind, m.recipient, m.news, p.reference, d.tries, d.gathered, d.round,
              c.way, h.digest, h.quiet_from, h.quiet_until, coalesce(g.mails, 0) as mails
            from message m join delivery d on d.message = m.id left join placement p on p.id = m.placement
              left join lateral (select sum(mails) as mails from mail_hour t
                where t.person = m.person and t.recipient = m.recipient and t.hour = date_trunc('hour', now())
                  and (t.kind = m.kind or t.kind not in (%1$s) and m.kind not in (%1$s))) g on true
              left join lateral (select array_agg(owner) as owners from (
                select m.person::text as owner where m.recipient <> 'OFFICER'
                union all
                select subject from student_placement s where m.recipient = 'STUDENT' and s.placement = m.placement) o
              ) o on true
              left join lateral (select way from choice where kind = m.kind and owner = any(o.owners)
                order by owner = m.person::text limit 1) c on true
              left join lateral (select * from habit where owner = any(o.owners) limit 1) h on true
            where m.id = any(?) and d.state = 'WAITING'
            order by m.id
            """.formatted(Sql.ONLY_BY_MAIL);

    private final Connection connection;
    private final List<WaitingMessage> messages;

    private LockedBatch(Connection connection, List<WaitingMessage> messages) {
        this.connection = connection;
        this.messages = List.copyOf(messages);
    }

    static LockedBatch open(Connection connection, int most) throws SQLException {
        try {
            connection.setAutoCommit(false);
            return new LockedBatch(connection, read(connection, lock(connection, most)));
        } catch (SQLException | RuntimeException e) {
            release(connection);
            throw e;
        }
    }

    private static List<UUID> lock(Connection connection, int most) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setInt(1, most);
            return Sql.list(statement, row -> row.getObject("id", UUID.class));
        }
    }

    private static List<WaitingMessage> read(Connection connection, List<UUID> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        try (var statement = connection.prepareStatement(READ)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            return Sql.list(statement, LockedBatch::message);
        }
    }

    private static WaitingMessage message(ResultSet row) throws SQLException {
        return new WaitingMessage(
                row.getObject("id", UUID.class),
                row.getObject("placement", UUID.class),
                new Person(row.getObject("person", UUID.class), Recipient.valueOf(row.getString("recipient"))),
                NewsJson.read(NewsKind.valueOf(row.getString("kind")), row.getString("news")),
                row.getString("reference"),
                row.getInt("tries"),
                new Manner(wish(row), row.getInt("mails"), row.getBoolean("gathered"), row.getInt("round")));
    }

    private static Wish wish(ResultSet row) throws SQLException {
        var way = row.getString("way");
        return new Wish(way == null ? null : Way.valueOf(way), row.getBoolean("digest"), JdbcChoices.quiet(row));
    }

    @Override
    public List<WaitingMessage> messages() {
        return messages;
    }

    @Override
    public void close() {
        release(connection);
    }

    private static void release(Connection connection) {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            Log.debugf("The lock went with its connection: %s", e.getMessage());
        }
    }
}
