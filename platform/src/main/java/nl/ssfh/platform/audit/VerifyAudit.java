package nl.ssfh.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.ssfh.platform.chain.HashChain;
import org.jspecify.annotations.Nullable;

/** Computes the whole chain anew and compares: whoever changed, added or removed an entry is found out. */
@ApplicationScoped
class VerifyAudit {

    private static final int FETCH = 1000;
    private static final String CHAIN =
            "select link, hash, %s as text from audit_entry where link is not null order by link"
                    .formatted(AuditEntry.TEXT);

    private final DataSource db;

    VerifyAudit(DataSource db) {
        this.db = db;
    }

    /** A head that was seen before shows whether the end was cut off; it must still be in the chain. */
    @Transactional
    Verified verify(@Nullable String knownHead) {
        try (var connection = db.getConnection();
                var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            var verified = HashChain.START;
            boolean known = knownHead == null;
            boolean intact = true;
            try (var rows = statement.executeQuery(CHAIN)) {
                while (intact && rows.next()) {
                    var next = verified.with(rows.getString("text"));
                    intact = next.equals(new HashChain(rows.getLong("link"), rows.getString("hash")));
                    verified = intact ? next : verified;
                    known |= verified.hash().equals(knownHead);
                }
            }
            return new Verified(intact && known, verified, waiting(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot verify the audit trail", e);
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from audit_entry where hash is null")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /**
     * What was found.
     *
     * @param head the last entry up to which all is as it was written
     * @param waiting entries that have no place in the chain yet
     */
    record Verified(boolean intact, HashChain head, long waiting) {}
}
