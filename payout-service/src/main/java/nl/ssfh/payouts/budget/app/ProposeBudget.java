package nl.ssfh.payouts.budget.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.budget.domain.Budget;
import nl.ssfh.payouts.budget.domain.BudgetProposed;
import nl.ssfh.payouts.budget.domain.BudgetState;
import nl.ssfh.payouts.budget.domain.BudgetTooSmall;
import nl.ssfh.payouts.budget.domain.Budgets;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.audit.Audit;

/** Proposes what the fund has for a year and fee: the first pair of hands. */
@ApplicationScoped
public class ProposeBudget {

    private final Budgets budgets;
    private final PayCalendar calendar;
    private final Audit audit;

    ProposeBudget(Budgets budgets, PayCalendar calendar, Audit audit) {
        this.budgets = budgets;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Throws {@link BudgetTooSmall} or {@link BudgetProposed}. */
    @Transactional
    public Budget propose(Wanted wanted, String by) {
        var reserved = budgets.reserved(wanted.year(), wanted.fee());
        if (wanted.available().cents() < reserved.cents()) {
            throw new BudgetTooSmall(wanted.year(), wanted.fee(), reserved);
        }
        var budget = new Budget(
                Ids.next(),
                wanted.year(),
                wanted.fee(),
                wanted.available(),
                wanted.reason(),
                BudgetState.PROPOSED,
                new Budget.Hand(by, calendar.now()),
                null);
        if (!budgets.propose(budget)) {
            throw new BudgetProposed(wanted.year(), wanted.fee());
        }
        audit.record("propose", "budget", budget.id(), null, BudgetRecord.of(budget));
        return budget;
    }

    /** What an officer wants the budget to be, and why. */
    public record Wanted(int year, Fee fee, Money available, String reason) {}
}
