package nl.ssfh.claims.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.practice.domain.Contact;
import nl.ssfh.claims.practice.domain.Details;
import nl.ssfh.claims.practice.domain.FormerContact;
import nl.ssfh.claims.practice.domain.FormerContacts;
import nl.ssfh.claims.practice.domain.PfzwChange;
import nl.ssfh.claims.practice.domain.PfzwNumbers;
import nl.ssfh.claims.practice.domain.PfzwReason;
import nl.ssfh.claims.practice.domain.Practice;
import nl.ssfh.claims.practice.domain.Practices;
import nl.ssfh.claims.practice.domain.SameNumber;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;

/** Changes what is known of a practice. */
@ApplicationScoped
public class ChangePractice {

    private final Practices practices;
    private final PfzwNumbers numbers;
    private final FormerContacts formerContacts;
    private final Outbox outbox;
    private final Audit audit;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    ChangePractice(
            Practices practices,
            PfzwNumbers numbers,
            FormerContacts formerContacts,
            Outbox outbox,
            Audit audit,
            Access access,
            Caller caller,
            Clock clock) {
        this.practices = practices;
        this.numbers = numbers;
        this.formerContacts = formerContacts;
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** The version that the practice has is checked first, while nobody else can change it. */
    @Transactional
    public Practice change(UUID id, Details details, LongConsumer versionCheck) {
        var practice = locked(id);
        versionCheck.accept(practice.version());
        var before = practice.details();
        practice.change(details);
        practices.store(practice);
        if (details.province() != before.province()) {
            outbox.add(practice.located());
        }
        if (!details.contact().email().equals(before.contact().email())) {
            leave(id, before.contact());
        }
        audit.record("change", "practice", id, id, Map.of("before", codes(before), "after", codes(details)));
        return practice;
    }

    /** From the day on, the practice has another number; a number it had before stays known. */
    @Transactional
    public PfzwChange renumber(UUID id, String number, LocalDate firstDay, PfzwReason reason) {
        locked(id);
        var before = numbers.on(firstDay, List.of(id)).get(id);
        if (number.equals(before)) {
            throw new SameNumber(id);
        }
        var change = new PfzwChange(NewId.next(), id, firstDay, number, reason, caller.subject(), clock.instant());
        numbers.add(change);
        audit.record(
                "renumber",
                "practice",
                id,
                id,
                Map.of("firstDay", firstDay, "reason", reason, "before", String.valueOf(before), "after", number));
        return change;
    }

    private void leave(UUID id, Contact contact) {
        var former = new FormerContact(NewId.next(), id, contact, LocalDate.now(clock));
        formerContacts.add(former);
        outbox.add(former.changed());
    }

    private Practice locked(UUID id) {
        practices.lock(id);
        access.require(id, MandateRole.OWNER);
        return practices.find(id).orElseThrow(Problem::notFound);
    }

    /** Without name and contact, which may be those of a person. */
    private static Map<String, String> codes(Details details) {
        var codes = new HashMap<String, String>();
        codes.put("kvk", details.kvk());
        codes.put("branch", String.valueOf(details.branch()));
        codes.put("agb", String.valueOf(details.agb()));
        codes.put("sbb", String.valueOf(details.sbb()));
        codes.put("province", String.valueOf(details.province()));
        return codes;
    }
}
