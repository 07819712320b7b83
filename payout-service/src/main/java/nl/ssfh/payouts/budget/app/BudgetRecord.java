package nl.ssfh.payouts.budget.app;

import java.util.Map;
import nl.ssfh.payouts.budget.domain.Budget;

/** What the audit trail keeps of a budget. */
final class BudgetRecord {

    private BudgetRecord() {}

    static Map<String, Object> of(Budget budget) {
        return Map.of(
                "year", budget.year(),
                "fee", budget.fee(),
                "cents", budget.available().cents());
    }
}
