package nl.ssfh.claims.organisation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.organisation.domain.Member;
import nl.ssfh.claims.organisation.domain.Organisation;
import nl.ssfh.claims.organisation.domain.Organisations;
import nl.ssfh.claims.practice.domain.Mandate;
import nl.ssfh.claims.practice.domain.MandateBook;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;
import org.jspecify.annotations.Nullable;

/** Shows organisations. Their names are public, as in the trade register; the rest is for members and the fund. */
@ApplicationScoped
public class ShowOrganisations {

    private final Organisations organisations;
    private final MandateBook book;
    private final OrganisationAccess access;
    private final Caller caller;

    ShowOrganisations(Organisations organisations, MandateBook book, OrganisationAccess access, Caller caller) {
        this.organisations = organisations;
        this.book = book;
        this.access = access;
        this.caller = caller;
    }

    @Transactional
    public List<Organisation> list(@Nullable String kvk, Cursor cursor) {
        return organisations.list(kvk, caller.subject(), cursor.after(), cursor.fetch());
    }

    @Transactional
    public Organisation get(UUID id) {
        return organisations.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public List<Member> members(UUID organisation) {
        access.requireReading(organisation);
        return organisations.membersOf(organisation);
    }

    @Transactional
    public List<Mandate> mandates(UUID organisation, Cursor cursor) {
        access.requireReading(organisation);
        return book.heldBy(organisation, cursor.after(), cursor.fetch());
    }
}
