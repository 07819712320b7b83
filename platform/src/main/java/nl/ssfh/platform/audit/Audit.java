package nl.ssfh.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes the audit trail, in the transaction of what it tells. */
@ApplicationScoped
public class Audit {

    private final DataSource db;
    private final ObjectMapper json;
    private final Actor actor;

    Audit(DataSource db, ObjectMapper json, Actor actor) {
        this.db = db;
        this.json = json;
        this.actor = actor;
    }

    /**
     * The caller, or the service when nobody asked for it, did this.
     *
     * @param action what was done, a verb such as {@code register}
     * @param kind of the object, such as {@code placement}
     * @param practice to which the object belongs, if it belongs to one
     * @param details ids, codes, dates and amounts, before and after; never personal data, for it cannot be removed
     */
    @Transactional(TxType.MANDATORY)
    public void record(String action, String kind, UUID object, @Nullable UUID practice, Map<String, ?> details) {
        try (var connection = db.getConnection();
                var insert = connection.prepareStatement("""
                        insert into audit_entry (actor, action, kind, object, practice, details)
                        values (?, ?, ?, ?, ?, ?::jsonb)
                        """)) {
            insert.setString(1, actor.name());
            insert.setString(2, action);
            insert.setString(3, kind);
            insert.setObject(4, object);
            insert.setObject(5, practice);
            insert.setString(6, json.writeValueAsString(details));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Cannot record %s of %s %s".formatted(action, kind, object), e);
        }
    }

    /** The same was done with each of them; one statement, however many there are. */
    @Transactional(TxType.MANDATORY)
    public void recordEach(String action, String kind, Collection<UUID> objects) {
        try (var connection = db.getConnection();
                var insert = connection.prepareStatement("""
                        insert into audit_entry (actor, action, kind, object, details)
                        select ?, ?, ?, object, '{}' from unnest(cast(? as uuid[])) as each (object)
                        """)) {
            insert.setString(1, actor.name());
            insert.setString(2, action);
            insert.setString(3, kind);
            insert.setArray(4, connection.createArrayOf("uuid", objects.toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot record %s of %s".formatted(action, kind), e);
        }
    }
}
