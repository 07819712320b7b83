package nl.ssfh.claims.organisation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.organisation.domain.Member;
import nl.ssfh.claims.organisation.domain.MemberRole;
import nl.ssfh.claims.organisation.domain.Organisations;

/** Makes somebody a member who was invited to be one. */
@ApplicationScoped
public class JoinOrganisation {

    private final Organisations organisations;
    private final ManageOrganisation manage;

    JoinOrganisation(Organisations organisations, ManageOrganisation manage) {
        this.organisations = organisations;
        this.manage = manage;
    }

    @Transactional(TxType.MANDATORY)
    public void lock(UUID organisation) {
        organisations.lock(organisation);
    }

    /** An invitation never takes away: an administrator stays one. */
    @Transactional(TxType.MANDATORY)
    public void join(UUID organisation, String subject, MemberRole role) {
        boolean isAdmin = organisations
                .member(organisation, subject)
                .filter(member -> member.role() == MemberRole.ADMIN)
                .isPresent();
        if (!isAdmin) {
            manage.put(new Member(NewId.next(), organisation, subject, role));
        }
    }
}
