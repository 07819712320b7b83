package nl.ssfh.payouts.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.budget.domain.Budget;
import nl.ssfh.payouts.budget.domain.BudgetFigures;
import nl.ssfh.payouts.budget.domain.BudgetInForce;
import nl.ssfh.payouts.budget.domain.BudgetState;
import nl.ssfh.payouts.budget.domain.Budgets;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlBudgets implements Budgets {

    private final Sql sql;

    SqlBudgets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Budget> find(UUID id) {
        return sql.first("select * from budget where id = ?", SqlBudgets::budget, id);
    }

    @Override
    public boolean propose(Budget budget) {
        return sql.update(
                        """
                        insert into budget (id, year, fee, cents, reason, state, proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        budget.id(),
                        budget.year(),
                        budget.fee(),
                        budget.available(),
                        budget.reason(),
                        budget.state(),
                        budget.proposed().by(),
                        budget.proposed().at())
                == 1;
    }

    @Override
    public void putInForce(UUID id, Budget.Hand by, Money reserved) {
        sql.update("""
                update budget b set state = 'REPLACED' from budget n
                 where n.id = ? and b.year = n.year and b.fee = n.fee and b.state = 'IN_FORCE'
                """, id);
        sql.update(
                "update budget set state = 'IN_FORCE', decided_by = ?, decided_at = ?, reserved_cents = ? where id = ?",
                by.by(),
                by.at(),
                reserved,
                id);
    }

    @Override
    public void withdraw(UUID id, Budget.Hand by) {
        sql.update(
                "update budget set state = 'WITHDRAWN', decided_by = ?, decided_at = ? where id = ?",
                by.by(),
                by.at(),
                id);
    }

    @Override
    public List<BudgetInForce> lockInForce() {
        return sql.list("""
                select id, year, fee, cents, reserved_cents, told_percent from budget
                 where state = 'IN_FORCE' order by year, fee for update
                """, SqlBudgets::inForce);
    }

    @Override
    public void save(BudgetInForce budget) {
        sql.update(
                "update budget set reserved_cents = ?, told_percent = ? where id = ?",
                budget.reserved(),
                budget.toldPercent(),
                budget.id());
    }

    @Override
    public Money reserved(int year, Fee fee) {
        return sql.one(BudgetSql.RESERVED, row -> row.money("cents"), fee, year, year);
    }

    @Override
    public Money paid(int year, Fee fee) {
        return sql.one(BudgetSql.PAID, row -> row.money("cents"), fee, year, year);
    }

    @Override
    public List<BudgetFigures> history(int year, Fee fee) {
        return sql.list(
                BudgetSql.HISTORY,
                row -> new BudgetFigures(row.month("month"), row.money("reserved"), row.money("paid")),
                fee,
                year,
                year);
    }

    @Override
    public List<Budget> page(@Nullable Integer year, UUID after, int limit) {
        return sql.list(
                "select * from budget where id > ? and year = coalesce(?::int, year) order by id limit ?",
                SqlBudgets::budget,
                after,
                year,
                limit);
    }

    private static Budget budget(Row row) throws SQLException {
        var decidedAt = row.instantOrNull("decided_at");
        return new Budget(
                row.uuid("id"),
                row.number("year"),
                row.constant("fee", Fee.class),
                row.money("cents"),
                row.text("reason"),
                row.constant("state", BudgetState.class),
                new Budget.Hand(row.text("proposed_by"), row.instant("proposed_at")),
                decidedAt == null ? null : new Budget.Hand(row.text("decided_by"), decidedAt));
    }

    private static BudgetInForce inForce(Row row) throws SQLException {
        return new BudgetInForce(
                row.uuid("id"),
                row.number("year"),
                row.constant("fee", Fee.class),
                row.money("cents"),
                row.money("reserved_cents"),
                row.number("told_percent"));
    }
}
