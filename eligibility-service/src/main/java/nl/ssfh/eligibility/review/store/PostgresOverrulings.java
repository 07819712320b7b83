package nl.ssfh.eligibility.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.ssfh.eligibility.decision.domain.Overruling;
import nl.ssfh.eligibility.decision.domain.Overrulings;
import nl.ssfh.eligibility.store.Sql;
import nl.ssfh.eligibility.store.StoredJson;

/** What was decided in reviews instead of what the rules said, as decisions ask for it. */
@ApplicationScoped
class PostgresOverrulings implements Overrulings {

    private final Sql sql;

    PostgresOverrulings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Overruling> of(UUID claim) {
        return sql.query(
                row -> StoredJson.read(row.getString("said"), Overruling.class),
                "select said from overruling where claim = ? order by id",
                claim);
    }
}
