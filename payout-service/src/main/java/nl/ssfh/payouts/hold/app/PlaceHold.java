package nl.ssfh.payouts.hold.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.hold.domain.AlreadyHeld;
import nl.ssfh.payouts.hold.domain.Hold;
import nl.ssfh.payouts.hold.domain.HoldKind;
import nl.ssfh.payouts.hold.domain.Holds;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.audit.Audit;

/** Keeps something from being paid. A run that is prepared already cannot be released any more. */
@ApplicationScoped
public class PlaceHold {

    private final Holds holds;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    PlaceHold(Holds holds, BooksLock books, PayCalendar calendar, Audit audit) {
        this.holds = holds;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Throws {@link AlreadyHeld} when the subject is held already. */
    @Transactional
    public Hold place(HoldKind kind, UUID subject, String reason, String by) {
        books.alone();
        var hold = new Hold(Ids.next(), kind, subject, new Hold.Note(reason, by, calendar.now()), null);
        if (!holds.add(hold)) {
            throw new AlreadyHeld(kind, subject);
        }
        audit.record("place", "hold", hold.id(), null, Map.of("kind", kind, "subject", subject));
        return hold;
    }
}
