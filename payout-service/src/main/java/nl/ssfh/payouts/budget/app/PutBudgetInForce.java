package nl.ssfh.payouts.budget.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.ssfh.payouts.budget.domain.Budget;
import nl.ssfh.payouts.budget.domain.BudgetTooSmall;
import nl.ssfh.payouts.budget.domain.Budgets;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;

/** Puts a proposed budget in force, or gives it up: the second pair of hands. */
@ApplicationScoped
public class PutBudgetInForce {

    private final Budgets budgets;
    private final ReserveBudget reserve;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    PutBudgetInForce(Budgets budgets, ReserveBudget reserve, BooksLock books, PayCalendar calendar, Audit audit) {
        this.budgets = budgets;
        this.reserve = reserve;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** No decision is taken meanwhile, so that what is reserved is counted from here on. */
    @Transactional
    public Budget confirm(UUID id, String by) {
        books.alone();
        var budget = find(id);
        budget.mayBePutInForceBy(by);
        var reserved = budgets.reserved(budget.year(), budget.fee());
        if (budget.available().cents() < reserved.cents()) {
            throw new BudgetTooSmall(budget.year(), budget.fee(), reserved);
        }
        budgets.putInForce(id, new Budget.Hand(by, calendar.now()), reserved);
        reserve.tellMarks();
        audit.record("confirm", "budget", id, null, BudgetRecord.of(budget));
        Log.infof("Budget %s is in force: %s of %d has %s", id, budget.fee(), budget.year(), budget.available());
        return find(id);
    }

    @Transactional
    public Budget withdraw(UUID id, String by) {
        books.alone();
        var budget = find(id);
        budget.mayBeWithdrawn();
        budgets.withdraw(id, new Budget.Hand(by, calendar.now()));
        audit.record("withdraw", "budget", id, null, BudgetRecord.of(budget));
        return find(id);
    }

    private Budget find(UUID id) {
        return budgets.find(id).orElseThrow(Problem::notFound);
    }
}
