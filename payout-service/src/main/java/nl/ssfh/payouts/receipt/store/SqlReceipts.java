package nl.ssfh.payouts.receipt.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.StipendReceiptReported;
import nl.ssfh.payouts.receipt.domain.PlacementMonth;
import nl.ssfh.payouts.receipt.domain.Receipt;
import nl.ssfh.payouts.receipt.domain.ReceiptShare;
import nl.ssfh.payouts.receipt.domain.Receipts;
import nl.ssfh.payouts.report.domain.MonthRange;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlReceipts implements Receipts {

    private final Sql sql;

    SqlReceipts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Receipt keep(StipendReceiptReported reported, LocalDate on) {
        sql.update(ReceiptSql.KEEP, reported.placement(), reported.month(), reported.by(), reported.done(), on);
        return of(Set.of(reported.placement()))
                .getOrDefault(new PlacementMonth(reported.placement(), reported.month()), Receipt.UNKNOWN);
    }

    @Override
    public Map<PlacementMonth, Receipt> of(Set<UUID> placements) {
        var found = new HashMap<PlacementMonth, Receipt>();
        sql.each(
                ReceiptSql.OF,
                row -> new Known(new PlacementMonth(row.uuid("placement"), row.month("month")), receipt(row)),
                known -> found.put(known.month(), known.receipt()),
                placements);
        return found;
    }

    @Override
    public List<ReceiptShare> shares(MonthRange months) {
        return sql.list(
                ReceiptSql.SHARES,
                row -> new ReceiptShare(
                        row.month("month"),
                        row.number("paid"),
                        row.number("passed_on"),
                        row.number("received"),
                        row.number("disputed")),
                months.from(),
                months.until());
    }

    private static Receipt receipt(Row row) throws SQLException {
        return new Receipt(row.dateOrNull("passed_on"), row.dateOrNull("received"), row.flag("differs"));
    }

    private record Known(PlacementMonth month, Receipt receipt) {}
}
