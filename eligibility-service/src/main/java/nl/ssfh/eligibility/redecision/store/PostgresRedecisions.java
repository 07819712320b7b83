package nl.ssfh.eligibility.redecision.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.eligibility.policy.domain.Validity;
import nl.ssfh.eligibility.redecision.domain.Redecision;
import nl.ssfh.eligibility.redecision.domain.RedecisionState;
import nl.ssfh.eligibility.redecision.domain.Redecisions;
import nl.ssfh.eligibility.store.Sql;

@ApplicationScoped
class PostgresRedecisions implements Redecisions {

    private final Sql sql;

    PostgresRedecisions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Redecision redecision) {
        var last = redecision.months().last();
        sql.update(
                """
                insert into redecision (id, policy, policy_hash, first_month, last_month, stamp, state, asked_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                redecision.id(),
                redecision.policy(),
                redecision.policyHash(),
                redecision.months().first().atDay(1),
                last == null ? null : last.atDay(1),
                redecision.stamp(),
                redecision.state().name(),
                redecision.askedBy());
    }

    @Override
    public Optional<Redecision> find(UUID id) {
        return sql.query(PostgresRedecisions::redecision, "select * from redecision where id = ?", id).stream()
                .findFirst();
    }

    @Override
    public Optional<Redecision> findForChange(UUID id) {
        return sql
                .query(PostgresRedecisions::redecision, "select * from redecision where id = ? for update", id)
                .stream()
                .findFirst();
    }

    @Override
    public List<Redecision> before(UUID id, int most) {
        return sql.query(
                PostgresRedecisions::redecision,
                "select * from redecision where id < ? order by id desc limit ?",
                id,
                most);
    }

    @Override
    public Optional<Redecision> take() {
        return sql.query(PostgresRedecisions::redecision, """
                        update redecision
                        set beat = now(), state = case when state in ('ASKED', 'LOOKING') then 'LOOKING' else 'RUNNING' end
                        where id = (
                          select id from redecision
                          where state in ('ASKED', 'APPROVED')
                            or state in ('LOOKING', 'RUNNING') and beat < now() - interval '2 minutes'
                          order by id limit 1 for update skip locked)
                        returning *""").stream().findFirst();
    }

    @Override
    public void counted(UUID id, long claims) {
        sql.update("update redecision set claims = ? where id = ?", claims, id);
    }

    @Override
    public List<UUID> nextClaims(Redecision redecision, int most) {
        return sql.query(
                row -> row.getObject("id", UUID.class),
                "select c.id " + Concerned.CLAIMS + """
                   and c.id > coalesce((select last_claim from redecision where id = ?), '00000000-0000-0000-0000-000000000000')
                order by c.id limit ?""",
                Concerned.first(redecision.months()),
                Concerned.last(redecision.months()),
                redecision.id(),
                most);
    }

    @Override
    public boolean passed(UUID id, UUID claim) {
        return sql.update("""
                        update redecision set claims_done = claims_done + 1, last_claim = ?, beat = now()
                        where id = ? and state in ('LOOKING', 'RUNNING') and (last_claim is null or last_claim < ?)
                        """, claim, id, claim) == 1;
    }

    @Override
    public void finished(UUID id) {
        sql.update("""
                update redecision set state = case state when 'LOOKING' then 'SHOWN' else 'DONE' end
                where id = ? and state in ('LOOKING', 'RUNNING')""", id);
    }

    @Override
    public void approved(UUID id, String by) {
        sql.update("""
                update redecision set state = 'APPROVED', approved_by = ?, claims_done = 0, last_claim = null
                where id = ?""", by, id);
    }

    @Override
    public boolean cancel(UUID id) {
        return sql.update(
                        "update redecision set state = 'CANCELLED' where id = ? and state in ('ASKED', 'LOOKING', 'SHOWN')",
                        id)
                == 1;
    }

    private static Redecision redecision(ResultSet row) throws SQLException {
        var last = row.getObject("last_month", LocalDate.class);
        return new Redecision(
                row.getObject("id", UUID.class),
                row.getString("policy"),
                row.getString("policy_hash"),
                new Validity(
                        YearMonth.from(row.getObject("first_month", LocalDate.class)),
                        last == null ? null : YearMonth.from(last)),
                row.getLong("stamp"),
                RedecisionState.valueOf(row.getString("state")),
                row.getString("asked_by"),
                row.getString("approved_by"),
                row.getLong("claims"),
                row.getLong("claims_done"));
    }
}
