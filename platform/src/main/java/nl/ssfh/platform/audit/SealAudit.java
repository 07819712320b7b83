package nl.ssfh.platform.audit;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.ssfh.platform.chain.HashChain;

/**
 * Gives new entries their place in the chain, a moment after they were written.
 *
 * <p>One sealer per database is at work: whoever holds the advisory lock. The place is given here and not by the
 * writer, for identity order is not commit order. The head goes to the log, out of reach of who owns the database.
 */
@ApplicationScoped
class SealAudit {

    private static final long LOCK = 0x55_46_49L;
    private static final int BATCH = 1000;
    private static final String NEW = "select seq, %s as text from audit_entry where hash is null order by seq limit %d"
            .formatted(AuditEntry.TEXT, BATCH);

    private final DataSource db;

    SealAudit(DataSource db) {
        this.db = db;
    }

    @Scheduled(every = "${ssfh.audit.seal-every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    @Transactional
    void seal() throws SQLException {
        try (var connection = db.getConnection()) {
            if (!lock(connection)) {
                return;
            }
            var links = newLinks(connection);
            if (!links.isEmpty()) {
                store(connection, links);
                var head = links.getLast().chain();
                Log.infof("Audit trail sealed up to %d, %s", head.link(), head.hash());
            }
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_xact_lock(%d)".formatted(LOCK))) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<Link> newLinks(Connection connection) throws SQLException {
        var links = new ArrayList<Link>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(NEW)) {
            var head = rows.isBeforeFirst() ? head(connection) : HashChain.START;
            while (rows.next()) {
                head = head.with(rows.getString("text"));
                links.add(new Link(rows.getLong("seq"), head));
            }
        }
        return links;
    }

    private static HashChain head(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select link, hash from audit_entry where link is not null order by link desc limit 1")) {
            return row.next() ? new HashChain(row.getLong(1), row.getString(2)) : HashChain.START;
        }
    }

    private static void store(Connection connection, List<Link> links) throws SQLException {
        try (var update = connection.prepareStatement("""
                update audit_entry set link = sealed.link, hash = sealed.hash
                from unnest(?, ?, ?) as sealed (seq, link, hash) where audit_entry.seq = sealed.seq
                """)) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", links.stream().map(Link::seq).toArray()));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint",
                            links.stream().map(link -> link.chain().link()).toArray()));
            update.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            links.stream().map(link -> link.chain().hash()).toArray()));
            update.executeUpdate();
        }
    }

    private record Link(long seq, HashChain chain) {}
}
