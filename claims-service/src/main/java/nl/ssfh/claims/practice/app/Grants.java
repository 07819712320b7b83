package nl.ssfh.claims.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import nl.ssfh.claims.practice.domain.Holder;
import nl.ssfh.claims.practice.domain.Mandate;
import nl.ssfh.claims.practice.domain.MandateBook;
import nl.ssfh.claims.practice.domain.Owners;
import nl.ssfh.platform.audit.Audit;

/** Writes a mandate into the book, with all that follows from it. Who may do so is for others to decide. */
@ApplicationScoped
public class Grants {

    private final MandateBook book;
    private final SettleRights rights;
    private final Audit audit;

    Grants(MandateBook book, SettleRights rights, Audit audit) {
        this.book = book;
        this.rights = rights;
        this.audit = audit;
    }

    /** A holder has one mandate per practice: the new one replaces what he had. */
    @Transactional(TxType.MANDATORY)
    public Mandate give(Mandate mandate) {
        new Owners(book.of(mandate.practice())).requireOneAfter(mandate);
        book.give(mandate);
        rights.settle(book.seatsUnder(mandate));
        audit.record("give", "mandate", mandate.id(), mandate.practice(), details(mandate));
        return mandate;
    }

    @Transactional(TxType.MANDATORY)
    public void end(Mandate mandate) {
        new Owners(book.of(mandate.practice())).requireOneAfterEnding(mandate);
        book.end(mandate);
        rights.settle(book.seatsUnder(mandate));
        audit.record("end", "mandate", mandate.id(), mandate.practice(), details(mandate));
    }

    private static Map<String, String> details(Mandate mandate) {
        var holder = switch (mandate.holder()) {
            case Holder.Person person -> person.subject();
            case Holder.Members members -> members.organisation().toString();
        };
        return Map.of("holder", holder, "role", mandate.role().name(), "lastDay", String.valueOf(mandate.lastDay()));
    }
}
