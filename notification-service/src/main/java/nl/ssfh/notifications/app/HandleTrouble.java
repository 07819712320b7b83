package nl.ssfh.notifications.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.notifications.domain.Choices;
import nl.ssfh.notifications.domain.MessageLog;
import nl.ssfh.notifications.domain.MessageLog.Told;
import nl.ssfh.notifications.domain.Troubles;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;

/** Takes what comes back of mails, and lets officers send again what is stuck. */
@ApplicationScoped
public class HandleTrouble {

    private final Troubles troubles;
    private final MessageLog log;
    private final Choices choices;
    private final Audit audit;

    HandleTrouble(Troubles troubles, MessageLog log, Choices choices, Audit audit) {
        this.troubles = troubles;
        this.log = log;
        this.choices = choices;
        this.audit = audit;
    }

    /** The mail gateway got it back for good; a second report changes nothing. */
    @Transactional
    public void bounced(UUID message, String code) {
        var told = told(message);
        if (troubles.bounced(message, "DSN_" + code)) {
            audit.record("bounce", "message", told.id(), null, Map.of("code", code));
        }
    }

    /** Its reader told his mail provider that he does not want it: he gets no more mails of its kind, if he need not. */
    @Transactional
    public void complained(UUID message) {
        var told = told(message);
        if (!told.kind().isMandatory()) {
            choices.unsubscribe(told.reader(), told.kind());
        }
        troubles.complained(message);
        audit.record("complaint", "message", told.id(), null, Map.of("kind", told.kind()));
    }

    @Transactional
    public void sendAgain(UUID message) {
        var told = told(message);
        if (!troubles.sendAgain(message)) {
            throw Problem.of(
                    Status.CONFLICT,
                    "message-not-stuck",
                    "Only a message that is parked, bounced or failed can be sent again.",
                    "Alleen een bericht dat geparkeerd, teruggekomen of mislukt is, kan opnieuw verstuurd worden.");
        }
        audit.record("send-again", "message", told.id(), null, Map.of("kind", told.kind()));
    }

    private Told told(UUID message) {
        return log.told(message).orElseThrow(Problem::notFound);
    }
}
