package nl.ssfh.claims.invitation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.invitation.domain.AddressedInvitation;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.InvitationState;
import nl.ssfh.claims.invitation.domain.Invitations;
import nl.ssfh.claims.invitation.domain.Offer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Invitations in PostgreSQL. */
@ApplicationScoped
class SqlInvitations implements Invitations {

    private static final String SELECT =
            "select id, practice, organisation, placement, email, language, role, member_role, last_day, expires_on,"
                    + " state, answered_by from invitation ";

    private final Session db;

    SqlInvitations(Session db) {
        this.db = db;
    }

    @Override
    public void add(Invitation invitation) {
        switch (invitation.offer()) {
            case Offer.Mandate offer -> add(invitation, offer);
            case Offer.Membership offer -> add(invitation, offer);
            case Offer.Placement _ -> throw new IllegalArgumentException("A student may be linked already");
        }
    }

    private void add(Invitation invitation, Offer.Membership offer) {
        db.createNativeMutationQuery("""
                        insert into invitation (id, organisation, email, language, member_role, expires_on, state)
                        values (?1, ?2, ?3, ?4, ?5, ?6, 'OPEN')
                        """)
                .setParameter(1, invitation.id())
                .setParameter(2, offer.organisation())
                .setParameter(3, offer.email().value())
                .setParameter(4, offer.language().name())
                .setParameter(5, offer.role().name())
                .setParameter(6, invitation.expiresOn())
                .executeUpdate();
    }

    private void add(Invitation invitation, Offer.Mandate offer) {
        db.createNativeMutationQuery("""
                        insert into invitation (id, practice, email, language, role, last_day, expires_on, state)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'OPEN')
                        """)
                .setParameter(1, invitation.id())
                .setParameter(2, invitation.invitingPractice())
                .setParameter(3, offer.email().value())
                .setParameter(4, offer.language().name())
                .setParameter(5, offer.role().name())
                .setParameter(6, offer.lastDay(), LocalDate.class)
                .setParameter(7, invitation.expiresOn())
                .executeUpdate();
    }

    @Override
    public boolean addUnlessLinked(Invitation invitation, UUID student) {
        var offer = (Offer.Placement) invitation.offer();
        int added = db.createNativeMutationQuery("""
                        insert into invitation (id, practice, placement, expires_on, state)
                        select ?1, ?2, ?3, ?4, 'OPEN' where not exists (select from student_login where student = ?5)
                        """)
                .setParameter(1, invitation.id())
                .setParameter(2, invitation.invitingPractice())
                .setParameter(3, offer.placement())
                .setParameter(4, invitation.expiresOn())
                .setParameter(5, student)
                .executeUpdate();
        return added == 1;
    }

    @Override
    public Optional<Invitation> find(UUID id) {
        return db.createNativeQuery(
                        SELECT + "where id = ?1 and (email is not null or placement is not null)", Tuple.class)
                .setParameter(1, id)
                .getResultStream()
                .map(InvitationRow::read)
                .findFirst();
    }

    @Override
    public boolean close(UUID id, InvitationState state, String by, Instant at) {
        int closed = db.createNativeMutationQuery("""
                        update invitation set state = ?2, answered_by = ?3, answered_at = ?4
                        where id = ?1 and state = 'OPEN'
                        """)
                .setParameter(1, id)
                .setParameter(2, state.name())
                .setParameter(3, by)
                .setParameter(4, at)
                .executeUpdate();
        return closed == 1;
    }

    @Override
    public void withdrawFor(UUID placement, String by, Instant at) {
        db.createNativeMutationQuery("""
                        update invitation set state = 'WITHDRAWN', answered_by = ?2, answered_at = ?3
                        where placement = ?1 and state = 'OPEN'
                        """)
                .setParameter(1, placement)
                .setParameter(2, by)
                .setParameter(3, at)
                .executeUpdate();
    }

    @Override
    public Optional<Invited> toPlacement(UUID placement) {
        return db.createNativeQuery("""
                        select placement.practice,
                          exists (select from student_login where student_login.student = placement.student),
                          newest.state, newest.expires_on
                        from placement
                        left join lateral (select state, expires_on from invitation
                          where invitation.placement = placement.id order by id desc limit 1) newest on true
                        where placement.id = ?1
                        """, Tuple.class)
                .setParameter(1, placement)
                .getResultStream()
                .map(row -> new Invited(
                        row.get(0, UUID.class), row.get(1, Boolean.class), state(row), row.get(3, LocalDate.class)))
                .findFirst();
    }

    private static @Nullable InvitationState state(Tuple row) {
        var state = row.get(2, String.class);
        return state == null ? null : InvitationState.valueOf(state);
    }

    @Override
    public List<Invitation> toActFor(UUID practice, UUID after, int limit) {
        return addressed("practice", practice, after, limit);
    }

    @Override
    public List<Invitation> toOrganisation(UUID organisation, UUID after, int limit) {
        return addressed("organisation", organisation, after, limit);
    }

    private List<Invitation> addressed(String by, UUID host, UUID after, int limit) {
        return db.createNativeQuery(
                        SELECT + "where " + by + " = ?1 and email is not null and id > ?2 order by id", Tuple.class)
                .setParameter(1, host)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultStream()
                .map(InvitationRow::read)
                .toList();
    }

    @Override
    public List<AddressedInvitation> addressed(Set<UUID> ids, LocalDate day) {
        return db.createNativeQuery("""
                        select invitation.id, coalesce(invitation.email, entry.email),
                          coalesce(invitation.language, entry.language), expires_on
                        from invitation
                        left join placement on placement.id = invitation.placement
                        left join student_entry entry
                          on entry.practice = placement.practice and entry.student = placement.student
                        where invitation.id = any (?1) and state = 'OPEN' and expires_on >= ?2
                          and coalesce(invitation.email, entry.email) is not null
                        """, Tuple.class)
                .setParameter(1, ids.toArray(UUID[]::new), UUID[].class)
                .setParameter(2, day)
                .getResultStream()
                .map(row -> new AddressedInvitation(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        Language.valueOf(row.get(2, String.class)),
                        row.get(3, LocalDate.class)))
                .toList();
    }
}
