package nl.ssfh.claims.claim.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.contracts.Span;
import nl.ssfh.platform.database.Only;

/** Claims in PostgreSQL. */
@ApplicationScoped
class PanacheClaims implements Claims, PanacheRepositoryBase<Claim, UUID> {

    @Override
    public void add(Claim claim) {
        persist(claim);
    }

    @Override
    public Optional<Claim> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Claim> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Claim> liveFor(UUID placement) {
        return find("placement = ?1 and status <> ?2", placement, ClaimStatus.WITHDRAWN)
                .firstResultOptional();
    }

    @Override
    public List<Claim> liveFor(List<UUID> placements) {
        return list("placement in ?1 and status <> ?2", placements, ClaimStatus.WITHDRAWN);
    }

    @Override
    public List<UUID> claimedElsewhere(UUID student, UUID placement, Span days) {
        return getSession()
                .createNativeQuery("""
                        select placement.id from placement join claim on claim.placement = placement.id
                        where student = ?1 and placement.id <> ?2 and first_day <= ?3 and ends_on >= ?4
                          and status in ('SUBMITTED', 'GRANTED', 'PARTLY_GRANTED', 'UNDECIDED')
                        order by placement.id
                        """, Object[].class)
                .setTupleTransformer(Only.of(UUID.class))
                .setParameter(1, student)
                .setParameter(2, placement)
                .setParameter(3, days.lastDay())
                .setParameter(4, days.firstDay())
                .getResultList();
    }

    @Override
    public long nextNumber() {
        return getSession()
                .createNativeQuery("select nextval('claim_number')", Object[].class)
                .setTupleTransformer(Only.of(Long.class))
                .getSingleResult();
    }

    @Override
    public List<Claim> list(Wanted wanted, UUID after, int limit) {
        return wanted(wanted, after).range(0, limit - 1).list();
    }

    private PanacheQuery<Claim> wanted(Wanted wanted, UUID after) {
        var where = new StringBuilder("id > :after");
        var values = new HashMap<String, Object>(Map.of("after", after));
        if (!wanted.reach().everything()) {
            where.append(" and practice in :practices");
            values.put("practices", wanted.reach().practices());
        }
        if (wanted.placement() != null) {
            where.append(" and placement = :placement");
            values.put("placement", wanted.placement());
        }
        if (wanted.status() != null) {
            where.append(" and status = :status");
            values.put("status", wanted.status());
        }
        if (wanted.reference() != null) {
            where.append(" and submission.reference = :reference");
            values.put("reference", wanted.reference().text());
        }
        return find(where.append(" order by id").toString(), values);
    }
}
