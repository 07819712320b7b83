package nl.ssfh.payouts.recovery.store;

import java.sql.SQLException;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.payouts.recovery.domain.Choice;
import nl.ssfh.payouts.recovery.domain.History;
import nl.ssfh.payouts.recovery.domain.Plan;
import nl.ssfh.payouts.recovery.domain.PlanBy;
import nl.ssfh.payouts.recovery.domain.Recovery;
import nl.ssfh.payouts.schedule.domain.Cause;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import nl.ssfh.payouts.sql.Row;

/** Reads recoveries, and what happened to them, from their rows. */
final class RecoveryRow {

    private RecoveryRow() {}

    static Recovery recovery(Row row) throws SQLException {
        return new Recovery(
                row.uuid("id"),
                row.uuid("placement"),
                row.uuid("practice"),
                row.constant("fee", Fee.class),
                row.month("month"),
                row.number("sequence"),
                row.money("cents"),
                row.money("open"),
                row.constant("state", InstalmentState.class),
                row.constant("way", RecoveryWay.class),
                row.date("asked_on"),
                new Cause(row.constant("cause", Cause.Kind.class), row.uuid("decision")));
    }

    static History.Kept kept(Row row) throws SQLException {
        return new History.Kept(
                row.month("run_month"),
                row.uuid("instalment"),
                row.uuid("placement"),
                row.constant("fee", Fee.class),
                row.month("month"),
                row.money("cents"),
                row.flag("settled"));
    }

    static Choice choice(Row row) throws SQLException {
        var by = row.constantOrNull("plan_by", PlanBy.class);
        return new Choice(
                row.uuid("id"),
                row.constant("way", RecoveryWay.class),
                by == null ? null : new Plan(row.number("parts"), row.month("first_month"), by),
                row.text("reason"),
                row.text("chosen_by"),
                row.instant("chosen_at"));
    }
}
