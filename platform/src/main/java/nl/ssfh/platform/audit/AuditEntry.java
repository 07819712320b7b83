package nl.ssfh.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param details a JSON object
 * @param seal absent until the entry has its place in the chain
 */
record AuditEntry(
        UUID id,
        Instant at,
        String actor,
        String action,
        String kind,
        UUID object,
        @Nullable UUID practice,
        String details,
        @Nullable Seal seal) {

    static final String COLUMNS = "id, at, actor, action, kind, object, practice, details, link, hash";

    /** The text of an entry, as the database writes it: the same for the sealer and for whoever verifies. */
    static final String TEXT = """
            jsonb_build_array(seq, id, (extract(epoch from at) * 1000000)::bigint, actor, action, kind, object,
              practice, details)::text
            """;

    /** The place in the chain, from 1, and the hash over this entry and all before it. */
    record Seal(long link, String hash) {}

    static AuditEntry of(ResultSet row) throws SQLException {
        var hash = row.getString("hash");
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("kind"),
                row.getObject("object", UUID.class),
                row.getObject("practice", UUID.class),
                row.getString("details"),
                hash == null ? null : new Seal(row.getLong("link"), hash));
    }
}
