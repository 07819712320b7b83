package nl.ssfh.payouts.bank.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.BankReason;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.bank.domain.AttemptState;
import nl.ssfh.payouts.bank.domain.BankLine;
import nl.ssfh.payouts.bank.domain.BankLines;
import nl.ssfh.payouts.bank.domain.BankNews;
import nl.ssfh.payouts.bank.domain.ChangedLine;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import nl.ssfh.payouts.seal.Seals;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlBankLines implements BankLines {

    private final Sql sql;
    private final Seals seals;

    SqlBankLines(Sql sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    @Override
    public int add(Source source, List<BankLine> lines) {
        return sql.batch(
                BankLineSql.INSERT,
                lines.stream().map(line -> parameters(source, line)).toList());
    }

    private @Nullable Object[] parameters(Source source, BankLine line) {
        return new @Nullable Object[] {
            source.report(),
            source.statement(),
            line.key(),
            line.news(),
            line.endToEndId(),
            line.message(),
            line.transactions(),
            line.amount(),
            line.direction(),
            seals.print(line.iban()),
            line.bookedOn(),
            line.reason(),
            line.reference(),
            line.doubt()
        };
    }

    @Override
    public Matched match(UUID report) {
        sql.update(BankLineSql.SPREAD_REFUSED_FILES, report);
        sql.update(BankLineSql.MATCH, report);
        BatchSql.STEPS.forEach(step -> sql.update(step, report));
        return sql.one(
                BankLineSql.COUNT,
                row -> new Matched(row.number("applied"), row.number("repeated"), row.number("suspense")),
                report);
    }

    @Override
    public void apply(UUID report, BankNews news) {
        var reached = AttemptState.SENT.after(news);
        sql.update(NewsSql.dated(news), report, news);
        sql.update(NewsSql.MARK, report, news, AttemptState.changedBy(news));
        sql.update(NewsSql.MOVE_ATTEMPTS, reached, report, news);
        sql.update(
                NewsSql.MOVE_INSTALMENTS,
                reached.ofInstalment(),
                reached == AttemptState.BOOKED,
                report,
                news,
                reached.ofInstalment().before());
        sql.update(
                NewsSql.DUE_ON_OTHER_ACCOUNT,
                report,
                news,
                BankReason.codesAboutAccount(),
                InstalmentState.DUE.before());
        sql.update(NewsSql.SETTLE_SET_OFFS, report, news);
    }

    @Override
    public void eachChanged(UUID report, BankNews news, Consumer<ChangedLine> effect) {
        sql.each(NewsSql.CHANGED, SqlBankLines::changed, effect, report, news);
    }

    private static ChangedLine changed(Row row) throws SQLException {
        return new ChangedLine(
                row.uuid("id"),
                row.uuid("placement"),
                row.uuid("practice"),
                row.constant("fee", Fee.class),
                row.month("month"),
                row.money("cents"),
                row.date("booked_on"),
                row.textOrNull("reason"));
    }
}
