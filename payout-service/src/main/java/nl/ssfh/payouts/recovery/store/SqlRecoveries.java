package nl.ssfh.payouts.recovery.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.recovery.domain.Choice;
import nl.ssfh.payouts.recovery.domain.History;
import nl.ssfh.payouts.recovery.domain.Plan;
import nl.ssfh.payouts.recovery.domain.PlanBy;
import nl.ssfh.payouts.recovery.domain.Recoveries;
import nl.ssfh.payouts.recovery.domain.Recovery;
import nl.ssfh.payouts.recovery.domain.RecoveryFilter;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import nl.ssfh.payouts.sql.Sql;
import nl.ssfh.payouts.sql.Where;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlRecoveries implements Recoveries {

    private final Sql sql;

    SqlRecoveries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void ask(UUID recovery, LocalDate on) {
        sql.update(RecoverySql.ASK, recovery, on);
    }

    @Override
    public Set<UUID> paid(List<UUID> recoveries) {
        return Set.copyOf(sql.list(RecoverySql.PAID, row -> row.uuid("id"), recoveries));
    }

    @Override
    public List<Recovery> unasked() {
        return sql.list(RecoverySql.UNASKED, RecoveryRow::recovery);
    }

    @Override
    public Optional<Recovery> find(UUID id) {
        return sql.first(RecoverySql.SELECT + " where s.id = ?", RecoveryRow::recovery, id);
    }

    @Override
    public void choose(UUID recovery, Choice choice, List<Plan.Part> parts) {
        var plan = choice.plan();
        sql.update(
                RecoverySql.ADD_CHOICE,
                choice.id(),
                recovery,
                choice.way(),
                plan == null ? null : plan.parts(),
                plan == null ? null : plan.first(),
                plan == null ? null : plan.by(),
                choice.reason(),
                choice.by(),
                choice.at());
        sql.batch(
                "insert into plan_part (choice, number, month, cents) values (?, ?, ?, ?)",
                parts.stream()
                        .map(part -> new Object[] {choice.id(), part.number(), part.month(), part.amount()})
                        .toList());
        sql.update(RecoverySql.CHOOSE, choice.way(), bounding(choice), recovery);
    }

    private static @Nullable UUID bounding(Choice choice) {
        var plan = choice.plan();
        return plan != null && plan.by() == PlanBy.SET_OFF ? choice.id() : null;
    }

    @Override
    public void settle(UUID recovery) {
        sql.update(RecoverySql.SETTLE, recovery, InstalmentState.RECOVERED.before());
    }

    @Override
    public List<Recovery> stranded(YearMonth since, Money least) {
        return sql.list(RecoverySql.STRANDED, RecoveryRow::recovery, least, since, since);
    }

    @Override
    public List<Recovery> page(RecoveryFilter filter, UUID after, int limit) {
        var where = new Where()
                .and("s.id > ?", after)
                .only(true, RecoverySql.ASKED)
                .and("s.practice = ?", filter.practice())
                .and("s.way = ?", filter.way())
                .only(filter.open(), RecoverySql.OPEN)
                .only(filter.writeOffAsked(), RecoverySql.WRITE_OFF_ASKED);
        return sql.list(
                RecoverySql.SELECT + where.text() + "order by s.id limit ?",
                RecoveryRow::recovery,
                where.values(limit));
    }

    @Override
    public List<History.Kept> kept(UUID recovery) {
        return sql.list(RecoverySql.KEPT, RecoveryRow::kept, recovery);
    }

    @Override
    public List<Plan.Part> parts(UUID recovery) {
        return sql.list(
                RecoverySql.PARTS,
                row -> new Plan.Part(row.number("number"), row.month("month"), row.money("cents")),
                recovery);
    }

    @Override
    public List<Choice> choices(UUID recovery) {
        return sql.list("select * from recovery_choice where recovery = ? order by id", RecoveryRow::choice, recovery);
    }
}
