package nl.ssfh.payouts.budget.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PayoutEvent.BudgetReached;
import nl.ssfh.payouts.budget.domain.BudgetInForce;
import nl.ssfh.payouts.budget.domain.Budgets;
import nl.ssfh.payouts.schedule.domain.LineChange;
import nl.ssfh.platform.outbox.Outbox;

/** Reserves in the budgets what a decision grants, and tells once when a mark is passed. */
@ApplicationScoped
public class ReserveBudget {

    private final Budgets budgets;
    private final Outbox outbox;

    ReserveBudget(Budgets budgets, Outbox outbox) {
        this.budgets = budgets;
        this.outbox = outbox;
    }

    /** Decisions that are taken at once wait here for each other, so that no mark is passed unseen. */
    @Transactional(TxType.MANDATORY)
    public void reserve(List<LineChange> changes) {
        var moved = changes.stream()
                .filter(LineChange::movesMoney)
                .collect(groupingBy(
                        Pot::of,
                        reducing(Money.ZERO, change -> change.line().amount().minus(change.before()), Money::plus)));
        if (!moved.isEmpty()) {
            budgets.lockInForce().forEach(budget -> move(budget, moved));
        }
    }

    private void move(BudgetInForce budget, Map<Pot, Money> moved) {
        var more = moved.get(new Pot(budget.year(), budget.fee()));
        if (more != null) {
            save(budget.reserving(more));
        }
    }

    /** Of a budget that was just put in force, too. */
    @Transactional(TxType.MANDATORY)
    void tellMarks() {
        budgets.lockInForce().forEach(this::save);
    }

    private void save(BudgetInForce budget) {
        var told = budget.told();
        budgets.save(told);
        if (budget.hasNews()) {
            outbox.add(new BudgetReached(
                    told.id(), told.year(), told.fee(), told.toldPercent(), told.available(), told.reserved()));
        }
    }

    /** What one budget is for. */
    private record Pot(int year, Fee fee) {

        static Pot of(LineChange change) {
            var key = change.line().key();
            return new Pot(key.month().getYear(), key.fee());
        }
    }
}
