package nl.ssfh.eligibility.decision.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Span;
import nl.ssfh.eligibility.decision.domain.FeeMonth;
import nl.ssfh.eligibility.decision.domain.GrantedMonths;
import nl.ssfh.eligibility.store.Sql;

@ApplicationScoped
class PostgresGrantedMonths implements GrantedMonths {

    private final Sql sql;

    PostgresGrantedMonths(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void lock(UUID student) {
        sql.query(row -> student, "select pg_advisory_xact_lock(hashtextextended(?, 0))", "student " + student);
    }

    @Override
    public List<FeeMonth> elsewhere(UUID student, UUID placement, Span period) {
        return sql.query(
                row -> new FeeMonth(
                        Fee.valueOf(row.getString("fee")), YearMonth.from(row.getObject("month", LocalDate.class))),
                """
                select fee, month from granted_month
                where student = ? and placement <> ? and month between ? and ?
                order by month, fee""",
                student,
                placement,
                period.firstDay().withDayOfMonth(1),
                period.lastDay());
    }

    @Override
    public void replace(UUID student, UUID placement, List<FeeMonth> granted) {
        sql.update("delete from granted_month where placement = ?", placement);
        sql.update(
                """
                insert into granted_month (student, month, fee, placement)
                select ?, month, fee, ? from unnest(?::date[], ?::text[]) as granted (month, fee)""",
                student,
                placement,
                granted.stream().map(each -> each.month().atDay(1).toString()).toArray(String[]::new),
                granted.stream().map(each -> each.fee().name()).toArray(String[]::new));
    }
}
