package nl.ssfh.payouts.recovery.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.recovery.domain.WriteOff;
import nl.ssfh.payouts.recovery.domain.WriteOffs;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlWriteOffs implements WriteOffs {

    private final Sql sql;

    SqlWriteOffs(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(WriteOff asked) {
        var word = asked.asked();
        return sql.update("""
                        insert into write_off (id, recovery, cents, reason, asked_by, asked_at) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """, asked.id(), asked.recovery(), asked.amount(), word.reason(), word.by(), word.at()) == 1;
    }

    @Override
    public Optional<WriteOff> find(UUID id) {
        return sql.first("select * from write_off where id = ?", SqlWriteOffs::writeOff, id);
    }

    @Override
    public void decide(UUID id, WriteOff.Verdict verdict) {
        var word = verdict.word();
        sql.update("""
                update write_off set approved = ?, decided_reason = ?, decided_by = ?, decided_at = ?
                 where id = ? and approved is null
                """, verdict.approved(), word.reason(), word.by(), word.at(), id);
    }

    @Override
    public List<WriteOff> of(UUID recovery) {
        return sql.list("select * from write_off where recovery = ? order by id", SqlWriteOffs::writeOff, recovery);
    }

    private static WriteOff writeOff(Row row) throws SQLException {
        return new WriteOff(
                row.uuid("id"),
                row.uuid("recovery"),
                row.money("cents"),
                new WriteOff.Word(row.text("reason"), row.text("asked_by"), row.instant("asked_at")),
                verdict(row));
    }

    private static WriteOff.@Nullable Verdict verdict(Row row) throws SQLException {
        var approved = row.flagOrNull("approved");
        return approved == null
                ? null
                : new WriteOff.Verdict(
                        approved,
                        new WriteOff.Word(
                                row.text("decided_reason"), row.text("decided_by"), row.instant("decided_at")));
    }
}
