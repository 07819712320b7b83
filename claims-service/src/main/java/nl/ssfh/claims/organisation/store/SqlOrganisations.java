package nl.ssfh.claims.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.organisation.domain.Member;
import nl.ssfh.claims.organisation.domain.MemberRole;
import nl.ssfh.claims.organisation.domain.Organisation;
import nl.ssfh.claims.organisation.domain.OrganisationExists;
import nl.ssfh.claims.organisation.domain.OrganisationKind;
import nl.ssfh.claims.organisation.domain.Organisations;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Organisations in PostgreSQL. */
@ApplicationScoped
class SqlOrganisations implements Organisations {

    private static final String SELECT = "select id, name, kind, kvk from organisation ";
    private static final String MEMBERS = "select id, organisation, subject, role from organisation_member ";

    private final Session db;

    SqlOrganisations(Session db) {
        this.db = db;
    }

    @Override
    public void add(Organisation organisation) {
        int added = db.createNativeMutationQuery("""
                        insert into organisation (id, name, kind, kvk) values (?1, ?2, ?3, ?4)
                        on conflict (kvk) do nothing
                        """)
                .setParameter(1, organisation.id())
                .setParameter(2, organisation.name())
                .setParameter(3, organisation.kind().name())
                .setParameter(4, organisation.kvk())
                .executeUpdate();
        if (added == 0) {
            throw new OrganisationExists();
        }
    }

    @Override
    public Optional<Organisation> find(UUID id) {
        return db.createNativeQuery(SELECT + "where id = ?1", Tuple.class)
                .setParameter(1, id)
                .getResultStream()
                .map(row -> organisation(row))
                .findFirst();
    }

    @Override
    public boolean lock(UUID id) {
        return db.createNativeQuery("select true from organisation where id = ?1 for update", Object[].class)
                .setTupleTransformer(Only.of(Boolean.class))
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    @Override
    public List<Organisation> list(@Nullable String kvk, String subject, UUID after, int limit) {
        var which =
                kvk == null ? "id in (select organisation from organisation_member where subject = ?1)" : "kvk = ?1";
        return db.createNativeQuery(SELECT + "where " + which + " and id > ?2 order by id", Tuple.class)
                .setParameter(1, kvk == null ? subject : kvk)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> organisation(row))
                .toList();
    }

    @Override
    public void put(Member member) {
        db.createNativeMutationQuery("""
                        insert into organisation_member (id, organisation, subject, role) values (?1, ?2, ?3, ?4)
                        on conflict (organisation, subject) do update set id = excluded.id, role = excluded.role
                        """)
                .setParameter(1, member.id())
                .setParameter(2, member.organisation())
                .setParameter(3, member.subject())
                .setParameter(4, member.role().name())
                .executeUpdate();
    }

    @Override
    public void remove(Member member) {
        db.createNativeMutationQuery("delete from organisation_member where id = ?1")
                .setParameter(1, member.id())
                .executeUpdate();
    }

    @Override
    public List<Member> membersOf(UUID organisation) {
        return db.createNativeQuery(MEMBERS + "where organisation = ?1 order by id", Tuple.class)
                .setParameter(1, organisation)
                .getResultStream()
                .map(row -> member(row))
                .toList();
    }

    @Override
    public Optional<Member> member(UUID organisation, String subject) {
        return db.createNativeQuery(MEMBERS + "where organisation = ?1 and subject = ?2", Tuple.class)
                .setParameter(1, organisation)
                .setParameter(2, subject)
                .getResultStream()
                .map(row -> member(row))
                .findFirst();
    }

    private static Organisation organisation(Tuple row) {
        return new Organisation(
                row.get(0, UUID.class),
                row.get(1, String.class),
                OrganisationKind.valueOf(row.get(2, String.class)),
                row.get(3, String.class));
    }

    private static Member member(Tuple row) {
        return new Member(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                MemberRole.valueOf(row.get(3, String.class)));
    }
}
