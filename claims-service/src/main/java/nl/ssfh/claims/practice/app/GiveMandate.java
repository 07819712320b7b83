package nl.ssfh.claims.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.practice.domain.Mandate;
import nl.ssfh.claims.practice.domain.MandateBook;
import nl.ssfh.claims.practice.domain.Owners;
import nl.ssfh.claims.practice.domain.Practices;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Mandates;

/** Gives and ends mandates of a practice, effective at once. */
@ApplicationScoped
public class GiveMandate {

    private final Practices practices;
    private final MandateBook book;
    private final Mandates mandates;
    private final Outbox outbox;
    private final Audit audit;
    private final Access access;

    GiveMandate(Practices practices, MandateBook book, Mandates mandates, Outbox outbox, Audit audit, Access access) {
        this.practices = practices;
        this.book = book;
        this.mandates = mandates;
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
    }

    /** A person has one mandate per practice: the new one replaces what he had. */
    @Transactional
    public Mandate give(UUID practice, String subject, MandateRole role) {
        ownersOf(practice).requireOneAfter(subject, role);
        var granted = new MandateGranted(NewId.next(), practice, subject, role);
        mandates.on(granted);
        outbox.add(granted);
        audit.record("give", "mandate", granted.mandate(), practice, Map.of("subject", subject, "role", role));
        return new Mandate(granted.mandate(), practice, subject, role);
    }

    @Transactional
    public void end(UUID practice, UUID id) {
        var owners = ownersOf(practice);
        var mandate = book.of(practice).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        owners.requireOneAfterEnding(mandate);
        var ended = new MandateEnded(mandate.id(), practice, mandate.subject());
        mandates.on(ended);
        outbox.add(ended);
        audit.record("end", "mandate", id, practice, Map.of("subject", mandate.subject(), "role", mandate.role()));
    }

    private Owners ownersOf(UUID practice) {
        practices.lock(practice);
        access.require(practice, MandateRole.OWNER);
        return new Owners(book.of(practice));
    }
}
