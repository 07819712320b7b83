package nl.ssfh.claims.practice.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.practice.domain.Practice;
import nl.ssfh.claims.practice.domain.PracticeExists;
import nl.ssfh.claims.practice.domain.Practices;
import nl.ssfh.claims.practice.domain.Reach;
import org.hibernate.exception.ConstraintViolationException;

/** Practices in PostgreSQL. */
@ApplicationScoped
class PanachePractices implements Practices, PanacheRepositoryBase<Practice, UUID> {

    @Override
    public void add(Practice practice) {
        var details = practice.details();
        if (count("kvk = ?1 and branch is not distinct from ?2", details.kvk(), details.branch()) > 0) {
            throw new PracticeExists();
        }
        store(practice);
    }

    @Override
    public void store(Practice practice) {
        try {
            persistAndFlush(practice);
        } catch (ConstraintViolationException e) {
            throw new PracticeExists(e);
        }
    }

    @Override
    public Optional<Practice> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<Practice> findAll(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    @Override
    public void lock(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Practice> list(Reach reach, UUID after, int limit) {
        var query = reach.everything()
                ? find("id > ?1 order by id", after)
                : find("id > ?1 and id in ?2 order by id", after, reach.practices());
        return query.range(0, limit - 1).list();
    }

    @Override
    public List<Practice> named(String text, Reach reach, UUID after, int limit) {
        var named = "locate(lower(?1), lower(name)) > 0 and id > ?2 ";
        var query = reach.everything()
                ? find(named + "order by id", text, after)
                : find(named + "and id in ?3 order by id", text, after, reach.practices());
        return query.range(0, limit - 1).list();
    }
}
