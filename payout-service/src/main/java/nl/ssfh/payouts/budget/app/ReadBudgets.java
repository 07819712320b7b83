package nl.ssfh.payouts.budget.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.budget.domain.Budget;
import nl.ssfh.payouts.budget.domain.BudgetFigures;
import nl.ssfh.payouts.budget.domain.Budgets;
import nl.ssfh.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads budgets and how they stand. */
@ApplicationScoped
public class ReadBudgets {

    private final Budgets budgets;

    ReadBudgets(Budgets budgets) {
        this.budgets = budgets;
    }

    @Transactional
    public List<Budget> page(@Nullable Integer year, UUID after, int limit) {
        return budgets.page(year, after, limit);
    }

    @Transactional
    public Standing standing(UUID id) {
        var budget = budgets.find(id).orElseThrow(Problem::notFound);
        var now = new BudgetFigures(
                null, budgets.reserved(budget.year(), budget.fee()), budgets.paid(budget.year(), budget.fee()));
        return new Standing(budget, now, budgets.history(budget.year(), budget.fee()));
    }

    /** A budget, how it stands now and how it stood at the end of each month. */
    public record Standing(Budget budget, BudgetFigures now, List<BudgetFigures> history) {

        public Standing {
            history = List.copyOf(history);
        }
    }
}
