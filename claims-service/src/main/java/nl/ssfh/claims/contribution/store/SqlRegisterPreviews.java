package nl.ssfh.claims.contribution.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.contribution.domain.ContributionRegister.Row;
import nl.ssfh.claims.contribution.domain.RegisterPreviews;
import org.hibernate.Session;

/** Previews in PostgreSQL: compared and adopted by statements over whole registers. */
@ApplicationScoped
class SqlRegisterPreviews implements RegisterPreviews {

    private static final String LATEST = "(select coalesce(max(seq), 0) from contribution_history)";

    private final Session db;

    SqlRegisterPreviews(Session db) {
        this.db = db;
    }

    @Override
    public void begin(UUID id, String by, Instant at) {
        db.createNativeMutationQuery("insert into register_preview (id, sha256, base, sent_by, sent_at)"
                        + " values (?1, '', " + LATEST + ", ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, by)
                .setParameter(3, at)
                .executeUpdate();
    }

    @Override
    public void add(UUID id, Collection<Row> rows) {
        var insert = db.createNativeMutationQuery("""
                insert into register_preview_row (preview, pfzw, status, arrears_from, arrears_until)
                select ?5, * from unnest(?1, ?2, ?3, ?4)
                """);
        RegisterColumns.bind(insert, rows).setParameter(5, id).executeUpdate();
    }

    @Override
    public void compare(UUID id, String sha256, LocalDate day) {
        db.createNativeMutationQuery(PreviewSql.COMPARE)
                .setParameter(1, id)
                .setParameter(2, day)
                .executeUpdate();
        db.createNativeMutationQuery("update register_preview set sha256 = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, sha256)
                .executeUpdate();
    }

    @Override
    public Optional<Preview> find(UUID id) {
        return db.createNativeQuery(PreviewSql.PREVIEW, Tuple.class)
                .setParameter(1, id)
                .getResultStream()
                .map(SqlRegisterPreviews::preview)
                .findFirst();
    }

    @Override
    public List<Difference> differences(UUID id, UUID after, int limit) {
        return db.createNativeQuery("""
                        select id, pfzw, kind, was, becomes, practices, claims from register_difference
                        where preview = ?1 and id > ?2 order by id limit ?3
                        """, Tuple.class)
                .setParameter(1, id)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultStream()
                .map(SqlRegisterPreviews::difference)
                .toList();
    }

    @Override
    public boolean adopt(UUID id, Instant at) {
        int adopted = db.createNativeMutationQuery("update register_preview set adopted_at = ?2"
                        + " where id = ?1 and adopted_at is null and base = " + LATEST)
                .setParameter(1, id)
                .setParameter(2, at)
                .executeUpdate();
        if (adopted == 0) {
            return false;
        }
        for (var statement : List.of(PreviewSql.REMOVE_GONE, PreviewSql.TAKE_OVER)) {
            db.createNativeMutationQuery(statement).setParameter(1, id).executeUpdate();
        }
        return true;
    }

    @Override
    public int forgetBefore(Instant moment) {
        int forgotten = 0;
        for (var statement : PreviewSql.FORGET) {
            forgotten = db.createNativeMutationQuery(statement)
                    .setParameter(1, moment)
                    .executeUpdate();
        }
        return forgotten;
    }

    private static Preview preview(Tuple row) {
        var counts = new Counts(
                row.get(4, Integer.class),
                row.get(5, Integer.class),
                row.get(6, Integer.class),
                row.get(7, Integer.class),
                row.get(8, Integer.class));
        return new Preview(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(3, Integer.class),
                counts,
                row.get(2, Instant.class));
    }

    private static Difference difference(Tuple row) {
        return new Difference(
                row.get(0, UUID.class),
                row.get(1, String.class),
                DifferenceKind.valueOf(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, Integer.class),
                row.get(6, Integer.class));
    }
}
