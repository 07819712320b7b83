package nl.ssfh.notifications.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.notifications.domain.Inbox;
import nl.ssfh.notifications.domain.Inbox.Item;
import nl.ssfh.notifications.domain.Inbox.Reader;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Mandates;
import nl.ssfh.platform.rights.Roles;

/** Shows a person what he was told: as a student, and as one of the people of a practice. */
@ApplicationScoped
public class ReadInbox {

    private static final UUID LATEST = new UUID(-1, -1);

    private final Inbox inbox;
    private final Mandates mandates;
    private final Caller caller;

    ReadInbox(Inbox inbox, Mandates mandates, Caller caller) {
        this.inbox = inbox;
        this.mandates = mandates;
        this.caller = caller;
    }

    @Transactional
    public List<Item> youngestFirst(Cursor cursor) {
        return inbox.of(reader(), cursor.isStart() ? LATEST : cursor.after(), cursor.fetch());
    }

    @Transactional
    public void markRead(UUID message) {
        if (!inbox.markRead(reader(), message)) {
            throw Problem.notFound();
        }
    }

    /** Whoever asks. */
    @Transactional
    public Reader reader() {
        var subject = caller.subject();
        return new Reader(
                subject,
                caller.has(Roles.PRACTICE) ? mandates.practicesOf(subject) : List.of(),
                caller.has(Roles.OFFICER));
    }
}
