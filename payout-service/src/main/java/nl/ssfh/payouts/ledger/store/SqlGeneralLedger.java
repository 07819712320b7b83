package nl.ssfh.payouts.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.ledger.domain.Account;
import nl.ssfh.payouts.ledger.domain.GeneralLedger;
import nl.ssfh.payouts.ledger.domain.LedgerFilter;
import nl.ssfh.payouts.ledger.domain.LedgerLine;
import nl.ssfh.payouts.ledger.domain.Turnover;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlGeneralLedger implements GeneralLedger {

    private static final LedgerFilter ALL = new LedgerFilter(null, null, null, null, null);

    private final Sql sql;

    SqlGeneralLedger(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void asOfNow() {
        sql.snapshot();
    }

    @Override
    public List<LedgerLine> page(LedgerFilter filter, long after, int limit) {
        return sql.list(
                GeneralLedgerSql.LINES + "and e.id > ? order by e.id limit ?",
                SqlGeneralLedger::line,
                parameters(filter, after, limit));
    }

    @Override
    public List<LedgerLine> ofInstalment(UUID instalment) {
        return sql.list(
                GeneralLedgerSql.LINES + "and e.instalment = ? order by e.id",
                SqlGeneralLedger::line,
                parameters(ALL, instalment));
    }

    @Override
    public void each(LedgerFilter filter, Consumer<LedgerLine> effect) {
        sql.each(GeneralLedgerSql.LINES + "order by e.id", SqlGeneralLedger::line, effect, parameters(filter));
    }

    @Override
    public void eachOf(List<String> kinds, LedgerFilter filter, Consumer<LedgerLine> effect) {
        sql.each(
                GeneralLedgerSql.LINES + "and e.kind = any(?) order by e.booked_on, e.transaction, e.id",
                SqlGeneralLedger::line,
                effect,
                parameters(filter, kinds));
    }

    @Override
    public Money before(LedgerFilter filter, LocalDate opening, long number) {
        return sql.one(
                GeneralLedgerSql.BEFORE,
                row -> row.money("cents"),
                filter.account(),
                filter.practice(),
                filter.practice(),
                filter.placement(),
                filter.placement(),
                opening,
                filter.to(),
                number,
                filter.from());
    }

    @Override
    public List<Turnover> turnovers(LocalDate from, LocalDate upTo) {
        return sql.list(
                GeneralLedgerSql.TURNOVERS,
                row -> new Turnover(
                        row.constant("account", Account.class),
                        row.money("before"),
                        row.money("debit"),
                        row.money("credit")),
                from,
                from,
                from,
                upTo);
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return sql.first("select booked_on from ledger_entry order by booked_on limit 1", row -> row.date("booked_on"));
    }

    @Override
    public List<KindCount> kinds(LocalDate from, LocalDate upTo) {
        return sql.list(
                "select kind, count(*) as entries from ledger_entry where booked_on between ? and ? group by kind"
                        + " order by kind",
                row -> new KindCount(row.text("kind"), row.count("entries")),
                from,
                upTo);
    }

    @Override
    public void eachPractice(LocalDate from, LocalDate upTo, Consumer<UUID> effect) {
        sql.each(
                "select distinct i.practice from ledger_entry e join instalment i on i.id = e.instalment"
                        + " where e.booked_on between ? and ? order by i.practice",
                row -> row.uuid("practice"),
                effect,
                from,
                upTo);
    }

    private static @Nullable Object[] parameters(LedgerFilter filter, Object... more) {
        var all = new ArrayList<@Nullable Object>();
        for (var twice : new @Nullable Object[] {filter.account(), filter.practice(), filter.placement()}) {
            all.add(twice);
            all.add(twice);
        }
        all.add(filter.from());
        all.add(filter.to());
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static LedgerLine line(Row row) throws SQLException {
        return new LedgerLine(
                row.count("id"),
                row.uuid("transaction"),
                row.constant("account", Account.class),
                row.money("cents"),
                row.text("kind"),
                row.uuid("document"),
                row.date("booked_on"),
                row.uuid("instalment"),
                row.uuid("placement"),
                row.uuid("practice"),
                row.constant("fee", Fee.class),
                row.month("month"),
                row.number("sequence"),
                row.text("reference"));
    }
}
