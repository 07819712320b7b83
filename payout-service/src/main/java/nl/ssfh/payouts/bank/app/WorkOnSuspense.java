package nl.ssfh.payouts.bank.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.SuspenseItem;
import nl.ssfh.payouts.bank.domain.SuspenseItems;
import nl.ssfh.payouts.bank.domain.SuspenseItems.Note;
import nl.ssfh.payouts.bank.domain.SuspenseStep;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.words.Words;

/** Takes what an officer does about something in suspense. Nothing of it moves money. */
@ApplicationScoped
public class WorkOnSuspense {

    private final SuspenseItems items;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    WorkOnSuspense(SuspenseItems items, BooksLock books, PayCalendar calendar, Audit audit) {
        this.items = items;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    @Transactional
    public SuspenseItem take(UUID id, SuspenseStep step, String by) {
        books.alone();
        var item = items.find(id).orElseThrow(Problem::notFound);
        var work = item.work().after(step, by);
        check(item, step);
        items.keep(work, new Note(work.state(), step.reason(), by, calendar.now()));
        audit.record("work", "suspense", id, null, Map.of("from", item.work().state(), "to", work.state()));
        return items.find(id).orElseThrow();
    }

    private void check(SuspenseItem item, SuspenseStep step) {
        switch (step) {
            case SuspenseStep.Wait wait -> checkWait(wait);
            case SuspenseStep.Propose propose -> checkProposal(item, propose);
            case SuspenseStep.Take take -> {}
            case SuspenseStep.Handle handle -> {}
            case SuspenseStep.Reopen reopen -> {}
        }
    }

    private void checkWait(SuspenseStep.Wait wait) {
        new Violations()
                .unless(
                        wait.until().isAfter(calendar.today())
                                && wait.until().isBefore(calendar.today().plusYears(1)),
                        "until",
                        "must be after today, and within a year",
                        "moet na vandaag liggen, en binnen een jaar")
                .orElseThrow();
    }

    private void checkProposal(SuspenseItem item, SuspenseStep.Propose propose) {
        var sent = Optional.of(propose.endToEndId())
                .filter(id -> id.matches("[A-Za-z0-9-]+"))
                .flatMap(items::amountOf);
        var amount = item.said().amount();
        var violations = new Violations()
                .unless(
                        item.isMoney(),
                        "id",
                        "must be a line by which money moved",
                        "moet een regel zijn waarmee geld is geboekt")
                .unless(
                        sent.isPresent(),
                        "endToEndId",
                        "must be the end-to-end id of a payment of the fund",
                        "moet het kenmerk van een betaling van het fonds zijn");
        if (amount != null && sent.isPresent()) {
            violations.unless(
                    sent.get().equals(amount),
                    "endToEndId",
                    "must be of a payment of " + Words.EN.euros(amount),
                    "moet van een betaling van " + Words.NL.euros(amount) + " zijn");
        }
        violations.orElseThrow();
    }
}
