package nl.ssfh.claims.organisation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import nl.ssfh.claims.organisation.domain.Member;
import nl.ssfh.claims.organisation.domain.MemberRole;
import nl.ssfh.claims.organisation.domain.Organisations;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;

/** Refuses what the caller may not do in an organisation. One of which he is no member does not exist for him. */
@ApplicationScoped
public class OrganisationAccess {

    private final Organisations organisations;
    private final Caller caller;

    OrganisationAccess(Organisations organisations, Caller caller) {
        this.organisations = organisations;
        this.caller = caller;
    }

    public void requireReading(UUID organisation) {
        if (!caller.readsEverything()) {
            own(organisation);
        }
    }

    public void requireAdmin(UUID organisation) {
        if (own(organisation).role() != MemberRole.ADMIN) {
            throw Problem.of(
                    Status.FORBIDDEN,
                    "administrators-only",
                    "Only an administrator of the organisation may do this.",
                    "Alleen een beheerder van de organisatie mag dit.");
        }
    }

    private Member own(UUID organisation) {
        return organisations.member(organisation, caller.subject()).orElseThrow(Problem::notFound);
    }
}
