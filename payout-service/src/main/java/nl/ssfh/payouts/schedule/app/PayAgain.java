package nl.ssfh.payouts.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.schedule.domain.CannotPayAgain;
import nl.ssfh.payouts.schedule.domain.Instalment;
import nl.ssfh.payouts.schedule.domain.Instalments;
import nl.ssfh.payouts.schedule.domain.WaitsFor;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;

/**
 * Lets a line go along with the next run again that a bank refused or sent back for a reason that is not about the
 * account. The run that pays it is released by another officer.
 */
@ApplicationScoped
public class PayAgain {

    private final Instalments instalments;
    private final ReadSchedule schedules;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    PayAgain(Instalments instalments, ReadSchedule schedules, BooksLock books, PayCalendar calendar, Audit audit) {
        this.instalments = instalments;
        this.schedules = schedules;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Throws {@link CannotPayAgain} when the line waits for anything else. */
    @Transactional
    public Instalment pay(UUID id, String why, String by) {
        books.alone();
        var line = instalments.find(id).orElseThrow(Problem::notFound);
        var reason = line.bankReason();
        if (reason == null || reason.isAboutAccount()) {
            throw new CannotPayAgain(id, waitsFor(line));
        }
        instalments.payAgain(id, by, calendar.now());
        audit.record(
                "pay-again",
                "instalment",
                id,
                line.practice(),
                Map.of("state", line.state(), "bankReason", String.valueOf(line.reason()), "why", why));
        return instalments.find(id).orElseThrow();
    }

    private WaitsFor waitsFor(Instalment line) {
        return schedules.of(line.placement()).orElseThrow().waitsFor(line);
    }
}
