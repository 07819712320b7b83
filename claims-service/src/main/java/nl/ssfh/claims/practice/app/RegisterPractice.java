package nl.ssfh.claims.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.practice.domain.Holder;
import nl.ssfh.claims.practice.domain.Mandate;
import nl.ssfh.claims.practice.domain.Practice;
import nl.ssfh.claims.practice.domain.Practices;
import nl.ssfh.claims.practice.domain.Registration;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.rights.Caller;

/** Registers a practice; whoever does so becomes its first owner. */
@ApplicationScoped
public class RegisterPractice {

    private final Practices practices;
    private final Grants grants;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;

    RegisterPractice(Practices practices, Grants grants, Outbox outbox, Audit audit, Caller caller) {
        this.practices = practices;
        this.grants = grants;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    public Practice register(Registration registration) {
        var practice = new Practice(NewId.next(), registration);
        practices.add(practice);
        if (registration.details().province() != null) {
            outbox.add(practice.located());
        }
        audit.record("register", "practice", practice.id(), practice.id(), Map.of("owner", caller.subject()));
        var holder = new Holder.Person(caller.subject());
        grants.give(new Mandate(NewId.next(), practice.id(), holder, MandateRole.OWNER, null));
        return practice;
    }
}
