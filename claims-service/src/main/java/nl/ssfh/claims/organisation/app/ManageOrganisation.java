package nl.ssfh.claims.organisation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.organisation.domain.LastAdmin;
import nl.ssfh.claims.organisation.domain.Member;
import nl.ssfh.claims.organisation.domain.MemberRole;
import nl.ssfh.claims.organisation.domain.Organisation;
import nl.ssfh.claims.organisation.domain.Organisations;
import nl.ssfh.claims.practice.app.SettleRights;
import nl.ssfh.claims.practice.domain.MandateBook;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;

/** Registers organisations and says who acts for them; what a member may do for practices follows at once. */
@ApplicationScoped
public class ManageOrganisation {

    private final Organisations organisations;
    private final MandateBook book;
    private final SettleRights rights;
    private final OrganisationAccess access;
    private final Audit audit;
    private final Caller caller;

    ManageOrganisation(
            Organisations organisations,
            MandateBook book,
            SettleRights rights,
            OrganisationAccess access,
            Audit audit,
            Caller caller) {
        this.organisations = organisations;
        this.book = book;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
        this.caller = caller;
    }

    /** Whoever registers it becomes its first administrator. */
    @Transactional
    public void register(Organisation organisation) {
        organisations.add(organisation);
        audit.record("register", "organisation", organisation.id(), null, Map.of("kvk", organisation.kvk()));
        put(new Member(NewId.next(), organisation.id(), caller.subject(), MemberRole.ADMIN));
    }

    /** A person is one member: what he is from now on replaces what he was. */
    @Transactional
    public Member add(UUID organisation, String subject, MemberRole role) {
        lock(organisation);
        if (role != MemberRole.ADMIN) {
            requireAdminBeside(organisation, subject);
        }
        var member = new Member(NewId.next(), organisation, subject, role);
        put(member);
        return member;
    }

    @Transactional
    public void remove(UUID organisation, UUID id) {
        lock(organisation);
        var member = organisations.membersOf(organisation).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        requireAdminBeside(organisation, member.subject());
        organisations.remove(member);
        rights.settle(book.seatsThrough(organisation, member.subject()));
        audit.record("remove", "member", id, null, Map.of("organisation", organisation, "subject", member.subject()));
    }

    void put(Member member) {
        organisations.put(member);
        rights.settle(book.seatsThrough(member.organisation(), member.subject()));
        audit.record(
                "add",
                "member",
                member.id(),
                null,
                Map.of("organisation", member.organisation(), "subject", member.subject(), "role", member.role()));
    }

    private void lock(UUID organisation) {
        organisations.lock(organisation);
        access.requireAdmin(organisation);
    }

    private void requireAdminBeside(UUID organisation, String subject) {
        var admins = organisations.membersOf(organisation).stream()
                .filter(member -> member.role() == MemberRole.ADMIN)
                .map(Member::subject)
                .toList();
        if (admins.contains(subject) && admins.size() == 1) {
            throw new LastAdmin(organisation);
        }
    }
}
