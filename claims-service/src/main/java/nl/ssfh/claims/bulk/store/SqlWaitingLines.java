package nl.ssfh.claims.bulk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.claims.bulk.domain.Imports.Sender;
import nl.ssfh.claims.bulk.domain.LineState;
import nl.ssfh.claims.bulk.domain.WaitingLines;
import nl.ssfh.claims.input.domain.Flaw;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** The lines that wait, in PostgreSQL: what one process has taken, another one passes over. */
@ApplicationScoped
class SqlWaitingLines implements WaitingLines {

    private static final String DONE =
            "update import_line set state = ?3, offer = null, placement = ?4, claim = ?5, flaws = cast(?6 as jsonb)"
                    + " where import = ?1 and number = ?2 and state = 'WAITING'";

    private final Session db;
    private final DataSource source;
    private final LineJson json;

    SqlWaitingLines(Session db, DataSource source, LineJson json) {
        this.db = db;
        this.source = source;
        this.json = json;
    }

    @Override
    public List<Waiting> take(int most) {
        return db.createNativeQuery("""
                        select line.import, number, subject, email, hash, offer::text
                        from import_line line join import_file on import_file.id = line.import
                        where state = 'WAITING'
                        order by line.import, number limit ?1 for update of line skip locked
                        """, Tuple.class)
                .setParameter(1, most)
                .getResultStream()
                .map(row -> new Waiting(
                        row.get(0, UUID.class),
                        row.get(1, Integer.class),
                        new Sender(row.get(2, String.class), row.get(3, String.class)),
                        row.get(4, String.class),
                        json.offer(row.get(5, String.class))))
                .toList();
    }

    @Override
    public boolean claimContent(Waiting line) {
        return db.createNativeMutationQuery(
                                "insert into import_key (practice, hash) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, line.offer().practice())
                        .setParameter(2, line.hash())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void added(Waiting line, UUID placement, UUID claim) {
        db.createNativeMutationQuery(
                        "update import_key set placement = ?3, claim = ?4 where practice = ?1 and hash = ?2")
                .setParameter(1, line.offer().practice())
                .setParameter(2, line.hash())
                .setParameter(3, placement)
                .setParameter(4, claim)
                .executeUpdate();
        done(line, LineState.ADDED, List.of())
                .setParameter(4, placement)
                .setParameter(5, claim)
                .executeUpdate();
    }

    @Override
    public void alreadyThere(Waiting line) {
        var known = db.createNativeQuery(
                        "select placement, claim from import_key where practice = ?1 and hash = ?2", Tuple.class)
                .setParameter(1, line.offer().practice())
                .setParameter(2, line.hash())
                .getSingleResult();
        done(line, LineState.ALREADY_THERE, List.of())
                .setParameter(4, known.get(0, UUID.class))
                .setParameter(5, known.get(1, UUID.class))
                .executeUpdate();
    }

    @Override
    public void refused(Waiting line, List<Flaw> flaws) {
        done(line, LineState.REFUSED, flaws)
                .setParameter(4, null, UUID.class)
                .setParameter(5, null, UUID.class)
                .executeUpdate();
    }

    private MutationQuery done(Waiting line, LineState state, List<Flaw> flaws) {
        return db.createNativeMutationQuery(DONE)
                .setParameter(1, line.file())
                .setParameter(2, line.number())
                .setParameter(3, state.name())
                .setParameter(6, json.write(flaws));
    }

    /** Without the session: asked every moment, it should cost and count as little as can be. */
    @Override
    public boolean any() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select exists (select from import_line where state = 'WAITING')")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot see whether lines wait", e);
        }
    }

    @Override
    public void flush() {
        db.flush();
    }

    @Override
    public void forgetSenders() {
        db.createNativeMutationQuery("""
                        update import_file set email = null
                        where email is not null and not exists (
                          select from import_line where import = import_file.id and state in ('HELD', 'WAITING'))
                        """).executeUpdate();
    }
}
