package nl.ssfh.claims.claim.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.claims.claim.domain.Drafts;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Drafts in PostgreSQL. */
@ApplicationScoped
class SqlDrafts implements Drafts {

    private final Session db;

    SqlDrafts(Session db) {
        this.db = db;
    }

    @Override
    public void keep(UUID claim, @Nullable String typed, LocalDate day) {
        if (typed == null) {
            db.createNativeMutationQuery("delete from draft where claim = ?1")
                    .setParameter(1, claim)
                    .executeUpdate();
            return;
        }
        db.createNativeMutationQuery("""
                        insert into draft (claim, typed, typed_on) values (?1, cast(?2 as jsonb), ?3)
                        on conflict (claim) do update set typed = excluded.typed, typed_on = excluded.typed_on
                        """)
                .setParameter(1, claim)
                .setParameter(2, typed)
                .setParameter(3, day)
                .executeUpdate();
    }

    @Override
    public Optional<String> typed(UUID claim) {
        return db.createNativeQuery("select cast(typed as text) from draft where claim = ?1", Object[].class)
                .setTupleTransformer(Only.of(String.class))
                .setParameter(1, claim)
                .uniqueResultOptional();
    }

    @Override
    public Map<UUID, Background> of(Collection<UUID> claims) {
        return db.createNativeQuery("""
                        select claim.id, placement.deadline_from, cast(draft.typed as text)
                        from claim left join placement on placement.id = claim.placement
                        left join draft on draft.claim = claim.id
                        where claim.id = any (?1) and claim.status = 'DRAFT'
                        """, Tuple.class)
                .setParameter(1, claims.toArray(UUID[]::new), UUID[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> new Background(row.get(1, LocalDate.class), row.get(2, String.class))));
    }
}
