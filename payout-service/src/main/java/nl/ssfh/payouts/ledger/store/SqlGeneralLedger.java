package nl.ssfh.payouts.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
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
import nl.ssfh.payouts.sql.Where;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlGeneralLedger implements GeneralLedger {

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
        var where = days(filter).and("e.id > ?", after);
        return sql.list(
                GeneralLedgerSql.LINES + where.text() + "order by e.id limit ?",
                SqlGeneralLedger::line,
                where.values(limit));
    }

    @Override
    public List<LedgerLine> ofInstalment(UUID instalment) {
        return sql.list(
                GeneralLedgerSql.LINES + "where e.instalment = ? order by e.id", SqlGeneralLedger::line, instalment);
    }

    @Override
    public void each(LedgerFilter filter, Consumer<LedgerLine> effect) {
        var where = days(filter);
        sql.each(
                GeneralLedgerSql.LINES + where.text() + "order by e.id",
                SqlGeneralLedger::line,
                effect,
                where.values());
    }

    @Override
    public void eachOf(List<String> kinds, LedgerFilter filter, Consumer<LedgerLine> effect) {
        var where = days(filter).and("e.kind = any(?)", kinds);
        sql.each(
                GeneralLedgerSql.LINES + where.text() + "order by e.booked_on, e.transaction, e.id",
                SqlGeneralLedger::line,
                effect,
                where.values());
    }

    @Override
    public Money before(LedgerFilter filter, LocalDate opening, long number) {
        var from = filter.from();
        var where = places(filter).and("e.booked_on >= ?", opening).and("e.booked_on <= ?", filter.to());
        if (from == null) {
            where.and("e.id <= ?", number);
        } else {
            where.and("(e.id <= ? or e.booked_on < ?)", number, from);
        }
        return sql.one(GeneralLedgerSql.BEFORE + where.text(), row -> row.money("cents"), where.values());
    }

    private static Where days(LedgerFilter filter) {
        return places(filter).and("e.booked_on >= ?", filter.from()).and("e.booked_on <= ?", filter.to());
    }

    private static Where places(LedgerFilter filter) {
        return new Where()
                .and("e.account = ?", filter.account())
                .and("i.practice = ?", filter.practice())
                .and("i.placement = ?", filter.placement());
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

    private static LedgerLine line(Row row) throws SQLException {
        return new LedgerLine(
                row.count("id"),
                row.uuid("transaction"),
                row.constant("account", Account.class),
                row.money("cents"),
                row.text("kind"),
                row.uuid("document"),
                row.date("booked_on"),
                about(row));
    }

    private static LedgerLine.@Nullable About about(Row row) throws SQLException {
        var instalment = row.uuidOrNull("instalment");
        return instalment == null
                ? null
                : new LedgerLine.About(
                        instalment,
                        row.uuid("placement"),
                        row.uuid("practice"),
                        row.constant("fee", Fee.class),
                        row.month("month"),
                        row.number("sequence"),
                        row.text("reference"));
    }
}
