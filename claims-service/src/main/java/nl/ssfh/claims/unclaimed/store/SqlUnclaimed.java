package nl.ssfh.claims.unclaimed.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.practice.domain.Reach;
import nl.ssfh.claims.unclaimed.domain.Unclaimed;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;

/** Unclaimed placements in PostgreSQL. */
@ApplicationScoped
class SqlUnclaimed implements Unclaimed {

    private final Session db;

    SqlUnclaimed(Session db) {
        this.db = db;
    }

    /** One look into the index of claims for each placement, until the page is full: a join would read all claims. */
    @Override
    public List<UUID> placements(Reach reach, LocalDate deadlineFrom, UUID after, int limit) {
        var which = reach.everything() ? "" : " and practice = any (:practices)";
        var query = db.createNativeQuery("""
                        select id from placement
                        where id > :after and deadline_from >= :from and (select claim.id from claim
                          where claim.placement = placement.id and status not in ('DRAFT', 'WITHDRAWN') limit 1) is null
                        """ + which + " order by id limit :most", Object[].class)
                .setTupleTransformer(Only.of(UUID.class))
                .setParameter("after", after)
                .setParameter("from", deadlineFrom)
                .setParameter("most", limit);
        if (!reach.everything()) {
            query.setParameter("practices", reach.practices().toArray(UUID[]::new), UUID[].class);
        }
        return query.getResultList();
    }
}
