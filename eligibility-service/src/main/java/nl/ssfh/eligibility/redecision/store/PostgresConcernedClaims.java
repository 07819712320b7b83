package nl.ssfh.eligibility.redecision.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ssfh.eligibility.policy.domain.Validity;
import nl.ssfh.eligibility.redecision.domain.ConcernedClaims;
import nl.ssfh.eligibility.store.Sql;

@ApplicationScoped
class PostgresConcernedClaims implements ConcernedClaims {

    private final Sql sql;

    PostgresConcernedClaims(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long count(Validity months) {
        return sql.query(
                        row -> row.getLong(1),
                        "select count(*) " + Concerned.CLAIMS,
                        Concerned.first(months),
                        Concerned.last(months))
                .getFirst();
    }

    @Override
    public boolean any(Validity months) {
        return sql.query(
                        row -> row.getBoolean(1),
                        "select exists (select " + Concerned.CLAIMS + ")",
                        Concerned.first(months),
                        Concerned.last(months))
                .getFirst();
    }

    @Override
    public long decidedSince(UUID redecision, Validity months) {
        return sql.query(row -> row.getLong(1), """
                        select count(*) from decision
                        where id > ? and last_day >= ? and first_day <= coalesce(?::date, 'infinity')""", redecision, Concerned.first(months), Concerned.last(months))
                .getFirst();
    }
}
