package nl.ssfh.payouts.task.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.BankReason;
import nl.ssfh.payouts.recovery.domain.Invoice;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import nl.ssfh.payouts.task.domain.MoneyTask;
import nl.ssfh.payouts.task.domain.MoneyTask.OpenInvoice;
import nl.ssfh.payouts.task.domain.MoneyTaskKind;
import nl.ssfh.payouts.task.domain.MoneyTasks;

@ApplicationScoped
class SqlMoneyTasks implements MoneyTasks {

    /** Once a practice gives another account, what waited for one is due again. */
    private static final String TASKS = """
            with asked as (
              select p.id as practice, exists (select from bank_account b where b.practice = p.id) as has_account
                from unnest(?::uuid[]) p (id)
            ), stopped as (
              select a.practice, a.has_account,
                     sum(f.held + f.returned) filter (where not a.has_account or i.reason = any(?)) as cents
                from asked a
                left join instalment i on i.practice = a.practice and i.state in ('HELD', 'RETURNED')
                left join line_figures f on f.id = i.id
               group by a.practice, a.has_account
            )
            select case when s.has_account then 'GIVE_OTHER_ACCOUNT' else 'GIVE_ACCOUNT' end as kind, s.practice,
                   coalesce(s.cents, 0)::bigint as cents,
                   null::uuid as invoice, null::int as year, null::int as number, null::date as due_on
              from stopped s
             where not s.has_account or s.cents > 0
            union all
            select 'PAY_INVOICE', i.practice, v.cents - p.cents, v.id, v.year, v.number, v.due_on
              from instalment i
              join invoice v on v.recovery = i.id and v.withdrawn_on is null
             cross join lateral (select coalesce(sum(p.cents), 0)::bigint as cents
                                   from invoice_payment p where p.invoice = v.id) p
             where i.practice = any(?::uuid[]) and i.cents < 0 and v.cents > p.cents
             order by due_on nulls first, practice, year, number
            """;

    private final Sql sql;

    SqlMoneyTasks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<MoneyTask> of(Collection<UUID> practices) {
        return sql.list(TASKS, SqlMoneyTasks::task, practices, BankReason.codesAboutAccount(), practices);
    }

    private static MoneyTask task(Row row) throws SQLException {
        var kind = row.constant("kind", MoneyTaskKind.class);
        var invoice = kind == MoneyTaskKind.PAY_INVOICE
                ? new OpenInvoice(
                        row.uuid("invoice"),
                        Invoice.reference(row.number("year"), row.number("number")),
                        row.date("due_on"))
                : null;
        return new MoneyTask(kind, row.uuid("practice"), row.money("cents"), invoice);
    }
}
