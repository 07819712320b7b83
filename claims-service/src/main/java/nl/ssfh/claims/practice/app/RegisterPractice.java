package nl.ssfh.claims.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.practice.domain.Practice;
import nl.ssfh.claims.practice.domain.Practices;
import nl.ssfh.claims.practice.domain.Registration;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Mandates;

/** Registers a practice; whoever does so becomes its first owner. */
@ApplicationScoped
public class RegisterPractice {

    private final Practices practices;
    private final Mandates mandates;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;

    RegisterPractice(Practices practices, Mandates mandates, Outbox outbox, Audit audit, Caller caller) {
        this.practices = practices;
        this.mandates = mandates;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    public Practice register(Registration registration) {
        var practice = new Practice(NewId.next(), registration);
        practices.add(practice);
        var granted = new MandateGranted(NewId.next(), practice.id(), caller.subject(), MandateRole.OWNER);
        mandates.on(granted);
        outbox.add(granted);
        audit.record("register", "practice", practice.id(), practice.id(), Map.of("owner", granted.subject()));
        return practice;
    }
}
