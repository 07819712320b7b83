package nl.ssfh.payouts.hold.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.hold.domain.Hold;
import nl.ssfh.payouts.hold.domain.HoldKind;
import nl.ssfh.payouts.hold.domain.Holds;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlHolds implements Holds {

    private final Sql sql;

    SqlHolds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Hold> find(UUID id) {
        return sql.first("select * from hold where id = ?", SqlHolds::hold, id);
    }

    @Override
    public boolean add(Hold hold) {
        return sql.update(
                        """
                        insert into hold (id, kind, subject, print, reason, placed_by, placed_at)
                        select ?, k.kind, k.subject,
                               case when k.kind = 'BANK_ACCOUNT'
                                    then (select b.print from bank_account b
                                           where b.practice = k.subject order by b.number desc limit 1) end,
                               ?, ?, ?
                          from (values (?, ?::uuid)) k (kind, subject)
                        on conflict do nothing
                        """,
                        hold.id(),
                        hold.placed().reason(),
                        hold.placed().by(),
                        hold.placed().at(),
                        hold.kind(),
                        hold.subject())
                == 1;
    }

    @Override
    public boolean lift(UUID id, Hold.Note note) {
        return sql.update("""
                        update hold set lift_reason = ?, lifted_by = ?, lifted_at = ?
                         where id = ? and lifted_at is null
                        """, note.reason(), note.by(), note.at(), id) == 1;
    }

    @Override
    public List<Hold> page(boolean onlyOpen, UUID after, int limit) {
        return sql.list(
                "select * from hold where id > ? and (not ? or lifted_at is null) order by id limit ?",
                SqlHolds::hold,
                after,
                onlyOpen,
                limit);
    }

    @Override
    public void rememberStudent(UUID placement, UUID student) {
        sql.update("""
                insert into placement_student (placement, student) values (?, ?)
                on conflict (placement) do update set student = excluded.student
                """, placement, student);
    }

    private static Hold hold(Row row) throws SQLException {
        var liftedAt = row.instantOrNull("lifted_at");
        return new Hold(
                row.uuid("id"),
                row.constant("kind", HoldKind.class),
                row.uuid("subject"),
                new Hold.Note(row.text("reason"), row.text("placed_by"), row.instant("placed_at")),
                liftedAt == null ? null : new Hold.Note(row.text("lift_reason"), row.text("lifted_by"), liftedAt));
    }
}
