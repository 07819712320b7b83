package nl.ssfh.claims.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.ssfh.claims.organisation.domain.Organisations;
import nl.ssfh.claims.practice.domain.Holder;
import nl.ssfh.claims.practice.domain.Mandate;
import nl.ssfh.claims.practice.domain.MandateBook;
import nl.ssfh.claims.practice.domain.Practices;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;

/** Gives and ends mandates of a practice, effective at once. */
@ApplicationScoped
public class GiveMandate {

    private final Practices practices;
    private final Organisations organisations;
    private final MandateBook book;
    private final Grants grants;
    private final Access access;
    private final Caller caller;

    GiveMandate(
            Practices practices,
            Organisations organisations,
            MandateBook book,
            Grants grants,
            Access access,
            Caller caller) {
        this.practices = practices;
        this.organisations = organisations;
        this.book = book;
        this.grants = grants;
        this.access = access;
        this.caller = caller;
    }

    @Transactional
    public Mandate give(Mandate mandate) {
        practices.lock(mandate.practice());
        access.require(mandate.practice(), MandateRole.OWNER);
        if (mandate.holder() instanceof Holder.Members members && !organisations.lock(members.organisation())) {
            throw new OrganisationUnknown(members.organisation());
        }
        return grants.give(mandate);
    }

    /** Everybody may end his own mandate; those of others need an owner. */
    @Transactional
    public void end(UUID practice, UUID id) {
        practices.lock(practice);
        access.require(practice, MandateRole.VIEWER);
        var mandate =
                book.of(practice).stream().filter(each -> each.id().equals(id)).findFirst();
        if (mandate.filter(found -> found.isOf(caller.subject())).isEmpty()) {
            access.require(practice, MandateRole.OWNER);
        }
        grants.end(mandate.orElseThrow(Problem::notFound));
    }

    /** There is no such organisation to give a mandate to. */
    public static class OrganisationUnknown extends RuntimeException {

        public OrganisationUnknown(UUID organisation) {
            super("There is no organisation " + organisation);
        }
    }
}
