package nl.ssfh.notifications.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.notifications.domain.Choices;
import nl.ssfh.notifications.domain.Choices.Owner;
import nl.ssfh.notifications.domain.Habits;
import nl.ssfh.notifications.domain.MessageLog;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.jspecify.annotations.Nullable;

/** Lets people choose by which way they hear of what: a student for himself, a practice for whoever gets its mail. */
@ApplicationScoped
public class ChooseWays {

    private final Choices choices;
    private final MessageLog log;
    private final Links links;
    private final Audit audit;
    private final Access access;
    private final Caller caller;

    ChooseWays(Choices choices, MessageLog log, Links links, Audit audit, Access access, Caller caller) {
        this.choices = choices;
        this.log = log;
        this.links = links;
        this.audit = audit;
        this.access = access;
        this.caller = caller;
    }

    @Transactional
    public Habits of(@Nullable UUID practice) {
        return choices.of(owner(practice, MandateRole.VIEWER));
    }

    @Transactional
    public void choose(@Nullable UUID practice, Habits habits) {
        choices.put(owner(practice, MandateRole.FILER), habits);
        if (practice != null) {
            audit.record("choose-ways", "practice", practice, practice, Map.of("digest", habits.digest()));
        }
    }

    /** By a link in a mail, without signing in. */
    @Transactional
    public void unsubscribe(String token) {
        var told = links.read(token).flatMap(log::told).orElseThrow(Problem::notFound);
        if (told.kind().isMandatory()) {
            throw Problem.notFound();
        }
        choices.unsubscribe(told.reader(), told.kind());
        audit.record("unsubscribe", "message", told.id(), null, Map.of("kind", told.kind()));
    }

    private Owner owner(@Nullable UUID practice, MandateRole needed) {
        if (practice != null) {
            access.require(practice, needed);
            return Owner.practice(practice);
        }
        if (!caller.has(Roles.STUDENT)) {
            throw Problem.notFound();
        }
        return Owner.student(caller.subject());
    }
}
