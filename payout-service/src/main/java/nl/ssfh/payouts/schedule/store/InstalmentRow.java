package nl.ssfh.payouts.schedule.store;

import java.sql.SQLException;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.payouts.schedule.domain.Cause;
import nl.ssfh.payouts.schedule.domain.FeeMonth;
import nl.ssfh.payouts.schedule.domain.Instalment;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import nl.ssfh.payouts.schedule.domain.Line;
import nl.ssfh.payouts.sql.Row;
import org.jspecify.annotations.Nullable;

/** Reads lines and instalments from their rows. */
final class InstalmentRow {

    private InstalmentRow() {}

    static Line line(Row row) throws SQLException {
        return new Line(
                row.uuid("id"),
                new FeeMonth(row.constant("fee", Fee.class), row.month("month")),
                row.number("sequence"),
                row.money("cents"),
                row.constant("state", InstalmentState.class),
                row.month("due_month"),
                row.textOrNull("policy"),
                row.flag("fixed"));
    }

    static Instalment instalment(Row row) throws SQLException {
        return new Instalment(
                row.uuid("id"),
                row.uuid("placement"),
                row.uuid("claim"),
                row.uuid("practice"),
                row.constant("fee", Fee.class),
                row.month("month"),
                row.number("sequence"),
                row.money("cents"),
                row.money("settled"),
                row.constant("state", InstalmentState.class),
                row.textOrNull("reason"),
                row.month("due_month"),
                row.dateOrNull("pay_date"),
                row.flag("released"),
                new Cause(row.constant("cause", Cause.Kind.class), row.uuid("decision")),
                row.textOrNull("policy"),
                row.uuidOrNull("bank_no"),
                back(row));
    }

    private static Instalment.@Nullable Back back(Row row) throws SQLException {
        var way = row.constantOrNull("way", RecoveryWay.class);
        return way == null ? null : new Instalment.Back(way, row.dateOrNull("invoice_due_on"));
    }
}
