package nl.ssfh.claims.placement.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.practice.domain.Reach;

/** Placements in PostgreSQL. */
@ApplicationScoped
class PanachePlacements implements Placements, PanacheRepositoryBase<Placement, UUID> {

    @Override
    public void add(Placement placement) {
        persist(placement);
    }

    @Override
    public Optional<Placement> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Placement> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Placement> ofStudents(Collection<UUID> students) {
        var found = list("student in ?1 order by id", students);
        fetchChanges(found);
        return found;
    }

    @Override
    public List<Placement> list(Reach reach, UUID after, int limit) {
        var query = reach.everything()
                ? find("id > ?1 order by id", after)
                : find("id > ?1 and practice in ?2 order by id", after, reach.practices());
        var page = query.range(0, limit - 1).list();
        fetchChanges(page);
        return page;
    }

    /** The changes of all in one statement, instead of one for each. */
    private void fetchChanges(List<Placement> placements) {
        if (!placements.isEmpty()) {
            list(
                    "select placement from Placement placement left join fetch placement.changes where placement in ?1",
                    placements);
        }
    }
}
