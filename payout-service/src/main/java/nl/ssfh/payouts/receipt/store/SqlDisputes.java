package nl.ssfh.payouts.receipt.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.receipt.domain.Dispute;
import nl.ssfh.payouts.receipt.domain.Disputes;
import nl.ssfh.payouts.receipt.domain.PlacementMonth;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlDisputes implements Disputes {

    private final Sql sql;

    SqlDisputes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean open(Dispute dispute) {
        return sql.update(
                        """
                        insert into receipt_dispute (id, placement, practice, month, disputed_on)
                        values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """,
                        dispute.id(),
                        dispute.placement(),
                        dispute.practice(),
                        dispute.month(),
                        dispute.disputedOn())
                == 1;
    }

    @Override
    public void solve(PlacementMonth month, LocalDate on) {
        sql.update("""
                update receipt_dispute set solved_on = ?
                 where placement = ? and month = ? and solved_on is null and closed_by is null
                """, on, month.placement(), month.month());
    }

    @Override
    public Optional<Dispute> find(UUID id) {
        return sql.first("select * from receipt_dispute where id = ?", SqlDisputes::dispute, id);
    }

    @Override
    public boolean close(UUID id, Dispute.Closing closing) {
        return sql.update("""
                        update receipt_dispute set reason = ?, closed_by = ?, closed_at = ?
                         where id = ? and solved_on is null and closed_by is null
                        """, closing.reason(), closing.by(), closing.at(), id) == 1;
    }

    @Override
    public List<Dispute> page(boolean onlyOpen, UUID after, int limit) {
        return sql.list("""
                        select * from receipt_dispute
                         where id > ? and (not ? or solved_on is null and closed_by is null)
                         order by id limit ?
                        """, SqlDisputes::dispute, after, onlyOpen, limit);
    }

    @Override
    public void forget(UUID placement) {
        sql.update("update receipt_dispute set reason = null where placement = ?", placement);
    }

    private static Dispute dispute(Row row) throws SQLException {
        var closedAt = row.instantOrNull("closed_at");
        return new Dispute(
                row.uuid("id"),
                row.uuid("placement"),
                row.uuid("practice"),
                row.month("month"),
                row.date("disputed_on"),
                row.dateOrNull("solved_on"),
                closedAt == null
                        ? null
                        : new Dispute.Closing(row.textOrNull("reason"), row.text("closed_by"), closedAt));
    }
}
