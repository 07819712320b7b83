package nl.ssfh.claims.contribution.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.contribution.domain.ContributionRegister;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;

/** The contribution register in PostgreSQL. */
@ApplicationScoped
class SqlContributionRegister implements ContributionRegister {

    private static final String GONE = "GONE";

    private final Session db;

    SqlContributionRegister(Session db) {
        this.db = db;
    }

    @Override
    public Contribution statusOf(UUID practice, LocalDate day) {
        return db.createNativeQuery("""
                        select case when ?2 < arrears_from or ?2 > arrears_until then 'PAYING' else status end
                        from contribution where pfzw = practice_pfzw(?1, ?2)
                        """, Object[].class)
                .setTupleTransformer(Only.of(String.class))
                .setParameter(1, practice)
                .setParameter(2, day)
                .getResultStream()
                .map(Contribution::valueOf)
                .findFirst()
                .orElse(Contribution.NOT_PAYING);
    }

    @Override
    public void lock() {
        db.createNativeMutationQuery("lock table contribution in share row exclusive mode")
                .executeUpdate();
    }

    @Override
    public void record(Collection<Row> rows) {
        var upsert = db.createNativeMutationQuery("""
                with changed as (
                  insert into contribution (pfzw, status, arrears_from, arrears_until)
                  select * from unnest(?1, ?2, ?3, ?4)
                  on conflict (pfzw) do update set status = excluded.status,
                    arrears_from = excluded.arrears_from, arrears_until = excluded.arrears_until
                  where (contribution.status, contribution.arrears_from, contribution.arrears_until)
                    is distinct from (excluded.status, excluded.arrears_from, excluded.arrears_until)
                  returning *)
                insert into contribution_history (pfzw, status, arrears_from, arrears_until)
                select pfzw, status, arrears_from, arrears_until from changed
                """);
        RegisterColumns.bind(upsert, rows).executeUpdate();
    }

    @Override
    public List<Entry> history(String pfzw, UUID after, int limit) {
        return db.createNativeQuery("""
                        select id, status, arrears_from, arrears_until, recorded_at from contribution_history
                        where pfzw = ?1 and id > ?2 order by id limit ?3
                        """, Tuple.class)
                .setParameter(1, pfzw)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultStream()
                .map(row -> entry(row))
                .toList();
    }

    private static Entry entry(Tuple row) {
        var status = row.get(1, String.class);
        return new Entry(
                row.get(0, UUID.class),
                status.equals(GONE) ? null : Contribution.valueOf(status),
                new Arrears(row.get(2, LocalDate.class), row.get(3, LocalDate.class)),
                row.get(4, Instant.class));
    }
}
