package nl.ssfh.payouts.schedule.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.Confirmation;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.payouts.schedule.domain.DecidedClaim;
import nl.ssfh.payouts.schedule.domain.DecidedClaims;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlDecidedClaims implements DecidedClaims {

    private final Sql sql;

    SqlDecidedClaims(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<DecidedClaim> find(UUID claim) {
        return sql.first("select * from decided_claim where claim = ? for update", SqlDecidedClaims::claim, claim);
    }

    @Override
    public Optional<DecidedClaim> inForce(UUID placement) {
        return sql.first(
                "select * from decided_claim where placement = ? and in_force for update",
                SqlDecidedClaims::claim,
                placement);
    }

    @Override
    public void putInForce(ClaimDecided decided) {
        sql.update(
                "update decided_claim set in_force = false where placement = ? and claim <> ? and in_force",
                decided.placement(),
                decided.claim());
        store(decided, true);
        sql.update("delete from granted_month where placement = ?", decided.placement());
        sql.batch(
                "insert into granted_month (placement, fee, month, cents, confirmation) values (?, ?, ?, ?, ?)",
                decided.months().stream()
                        .filter(month -> month.outcome() == MonthOutcome.GRANTED)
                        .map(month -> granted(decided.placement(), month))
                        .toList());
    }

    @Override
    public void remember(ClaimDecided decided) {
        store(decided, false);
    }

    private void store(ClaimDecided decided, boolean inForce) {
        sql.update(
                """
                insert into decided_claim
                  (claim, placement, practice, reference, decision, sequence, outcome, decided_on, in_force, last_day)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (claim) do update
                  set decision = excluded.decision, sequence = excluded.sequence, outcome = excluded.outcome,
                      decided_on = excluded.decided_on, in_force = excluded.in_force,
                      last_day = excluded.last_day
                """,
                decided.claim(),
                decided.placement(),
                decided.practice(),
                decided.reference(),
                decided.decision(),
                decided.sequence(),
                decided.outcome(),
                decided.decidedOn(),
                inForce,
                decided.period().lastDay());
    }

    private static Object[] granted(UUID placement, MonthDecision month) {
        var confirmation = month.confirmation() == null ? Confirmation.NONE : month.confirmation();
        return new Object[] {placement, month.fee(), month.month(), month.amount(), confirmation};
    }

    @Override
    public Optional<UUID> practiceOf(UUID placement) {
        return sql.first(
                "select practice from decided_claim where placement = ? order by in_force desc limit 1",
                row -> row.uuid("practice"),
                placement);
    }

    private static DecidedClaim claim(Row row) throws java.sql.SQLException {
        return new DecidedClaim(
                row.uuid("claim"),
                row.uuid("placement"),
                row.uuid("practice"),
                row.number("sequence"),
                row.flag("in_force"));
    }
}
