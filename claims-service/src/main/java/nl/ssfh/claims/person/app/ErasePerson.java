package nl.ssfh.claims.person.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.person.domain.Destruction;
import nl.ssfh.claims.person.domain.Destruction.Forgotten;
import nl.ssfh.claims.person.domain.DestructionReason;
import nl.ssfh.claims.person.domain.PersonalData;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.student.domain.StudentLogins;
import nl.ssfh.contracts.ClaimsEvent.StudentForgotten;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.rights.Caller;

/** Destroys names and addresses: at once when a person asks and the law lets, else when their time is over. */
@ApplicationScoped
public class ErasePerson {

    private static final int BATCH = 500;

    private final PersonalData data;
    private final StudentLogins logins;
    private final Placements placements;
    private final Outbox outbox;
    private final RetentionRule rule;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ErasePerson(
            PersonalData data,
            StudentLogins logins,
            Placements placements,
            Outbox outbox,
            RetentionRule rule,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.data = data;
        this.logins = logins;
        this.placements = placements;
        this.outbox = outbox;
        this.rule = rule;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Returns how many students the caller was. */
    @Transactional
    public int own() {
        var students = List.copyOf(logins.studentsOf(caller.subject()));
        if (data.isNeeded(students, LocalDate.now(clock))) {
            throw new StillNeeded();
        }
        destroy(DestructionReason.REQUEST, students, Forgotten.NOTHING);
        return students.size();
    }

    /** Everything whose time is over; what a batch leaves is for the next time. */
    @Transactional
    public void due() {
        var today = LocalDate.now(clock);
        var students = data.endedBefore(today.minusYears(rule.years()), BATCH);
        var forgotten = new Forgotten(
                data.forgetInvitationsBefore(today.minusDays(rule.invitationDays())),
                data.forgetDraftsBefore(today.minusDays(rule.draftDays())),
                data.forgetFormerContactsBefore(today.minusDays(rule.formerContactDays())));
        destroy(DestructionReason.RULE, students, forgotten);
    }

    @Transactional
    public List<Destruction> list(Cursor cursor) {
        return data.list(cursor.after(), cursor.fetch());
    }

    private void destroy(DestructionReason reason, List<UUID> students, Forgotten forgotten) {
        if (students.isEmpty() && forgotten.equals(Forgotten.NOTHING)) {
            return;
        }
        data.eraseStudents(students);
        tell(students);
        var destruction = new Destruction(NewId.next(), clock.instant(), reason, students, forgotten);
        data.record(destruction);
        audit.record(
                "destroy",
                "personal-data",
                destruction.id(),
                null,
                Map.of("reason", reason, "students", students.size(), "forgotten", forgotten));
    }

    /** The others destroy what they wrote down about them. */
    private void tell(List<UUID> students) {
        placements.ofStudents(students).forEach(each -> outbox.add(new StudentForgotten(each.id(), each.practice())));
    }

    /** A name is needed as long as a placement runs or a claim waits. */
    public static class StillNeeded extends RuntimeException {

        StillNeeded() {
            super("The name is still needed");
        }
    }
}
