package nl.ssfh.claims.contribution.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import nl.ssfh.claims.contribution.domain.ContributionRegister;
import nl.ssfh.contracts.Contribution;
import org.hibernate.Session;

/** The contribution register in PostgreSQL. */
@ApplicationScoped
class SqlContributionRegister implements ContributionRegister {

    private final Session db;

    SqlContributionRegister(Session db) {
        this.db = db;
    }

    @Override
    public Contribution statusOf(UUID practice, LocalDate day) {
        return db.createNativeQuery("""
                        select status from contribution where pfzw = practice_pfzw(?1, ?2)
                        """, String.class)
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
        db.createNativeMutationQuery("""
                        insert into contribution (pfzw, status) select * from unnest(?1, ?2)
                        on conflict (pfzw) do update set status = excluded.status
                        where contribution.status <> excluded.status
                        """)
                .setParameter(1, rows.stream().map(Row::pfzw).toArray(String[]::new), String[].class)
                .setParameter(2, rows.stream().map(row -> row.status().name()).toArray(String[]::new), String[].class)
                .executeUpdate();
    }
}
