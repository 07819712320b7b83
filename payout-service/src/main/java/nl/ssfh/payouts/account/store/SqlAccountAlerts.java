package nl.ssfh.payouts.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.account.domain.AccountAlert;
import nl.ssfh.payouts.account.domain.AccountAlertKind;
import nl.ssfh.payouts.account.domain.AccountAlerts;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlAccountAlerts implements AccountAlerts {

    /** Every account but the first of its practice, since a day. */
    private static final String CHANGED = """
            b.valid_from >= ?::date::timestamp at time zone 'Europe/Amsterdam'
              and exists (select from bank_account e where e.practice = b.practice and e.number < b.number)""";

    private static final String ALERTS = """
            with newest as (
              select distinct on (practice) practice, print from bank_account order by practice, number desc
            ), changed as (
              select b.practice, count(*)::int as changes from bank_account b where %s group by b.practice
            ), shared as (
              select n.print, array_agg(n.practice::text order by n.practice) as practices,
                     coalesce(sum(c.changes), 0)::int as changes, count(*) as many
                from newest n
                left join changed c on c.practice = n.practice
               group by n.print having count(*) > 1
            )
            select 'SHARED_ACCOUNT' as kind, s.practices, s.changes
              from shared s
             where not exists (select from mandate m
                                where m.practice::text = any (s.practices) and m.role = 'OWNER'
                                group by m.subject having count(distinct m.practice) = s.many)
            union all
            select 'MANY_CHANGES', array[c.practice::text], c.changes from changed c where c.changes >= ?
             order by kind desc, changes desc, practices
            """.formatted(CHANGED);

    private final Sql sql;

    SqlAccountAlerts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int changes(UUID practice, LocalDate since) {
        return sql.one(
                "select count(*)::int as changes from bank_account b where b.practice = ? and " + CHANGED,
                row -> row.number("changes"),
                practice,
                since);
    }

    @Override
    public List<AccountAlert> since(LocalDate day, int changes) {
        return sql.list(ALERTS, SqlAccountAlerts::alert, day, changes);
    }

    private static AccountAlert alert(Row row) throws SQLException {
        return new AccountAlert(
                row.constant("kind", AccountAlertKind.class),
                row.texts("practices").stream().map(UUID::fromString).toList(),
                row.number("changes"));
    }
}
