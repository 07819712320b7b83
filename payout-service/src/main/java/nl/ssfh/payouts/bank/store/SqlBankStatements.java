package nl.ssfh.payouts.bank.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.BankStatement;
import nl.ssfh.payouts.bank.domain.BankStatements;
import nl.ssfh.payouts.bank.domain.KeptStatement;
import nl.ssfh.payouts.bank.domain.ReportKind;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlBankStatements implements BankStatements {

    /** Of several copies of a statement the one that adds up counts, or else the newest. */
    private static final String CHAINED = """
            with best as (
              select distinct on (account, coalesce(nullif(number, ''), id::text), page) *
                from bank_statement
               where own and kind = 'CAMT_053'
               order by account, coalesce(nullif(number, ''), id::text), page, (soundness = 'BALANCED') desc, id desc
            ), chained as (
              select b.*, lag(id) over line is not null as follows, lag(sequence) over line as before_sequence,
                     lag(closing_cents) over line as before_cents
                from best b
              window line as (partition by account order by day, sequence, page, id)
            )
            select s.*, coalesce(c.follows, false) as follows, c.before_sequence, c.before_cents,
                   exists (select from best b where b.account = s.account and b.number = s.number and b.page = s.page
                              and b.kind = s.kind and b.id <> s.id and b.soundness = 'BALANCED') as superseded
              from bank_statement s
              left join chained c on c.id = s.id
            """;

    private final Sql sql;

    SqlBankStatements(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> ownAccounts() {
        return new HashSet<>(sql.list("select distinct debtor_iban from run", row -> row.text("debtor_iban")));
    }

    @Override
    public void add(KeptStatement statement) {
        var said = statement.said();
        sql.update(
                """
                insert into bank_statement (id, report, kind, own, account, number, sequence, page, day, opening_cents,
                                            closing_cents, entries_cents, entries, partly, soundness)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                statement.id(),
                statement.report(),
                said.kind(),
                statement.own(),
                statement.own() ? said.account() : null,
                said.number(),
                said.sequence(),
                said.page(),
                said.day(),
                said.opening(),
                said.closing(),
                said.entries(),
                said.count(),
                said.partly(),
                said.soundness());
    }

    @Override
    public List<KeptStatement> of(UUID report) {
        return sql.list(CHAINED + "where s.report = ? order by s.id", SqlBankStatements::statement, report);
    }

    @Override
    public List<KeptStatement> page(UUID after, int limit) {
        return sql.list(CHAINED + "where s.id > ? order by s.id limit ?", SqlBankStatements::statement, after, limit);
    }

    /** There is about one statement a day: all after the one given are looked at. */
    @Override
    public List<KeptStatement> odd(UUID after, int limit) {
        return sql.list(CHAINED + "where s.id > ? order by s.id", SqlBankStatements::statement, after).stream()
                .filter(statement -> !statement.warnings().isEmpty())
                .limit(limit)
                .toList();
    }

    private static KeptStatement statement(Row row) throws SQLException {
        var before = row.flag("follows")
                ? new KeptStatement.Before(row.numberOrNull("before_sequence"), row.moneyOrNull("before_cents"))
                : null;
        return new KeptStatement(
                row.uuid("id"), row.uuid("report"), row.flag("own"), said(row), row.flag("superseded"), before);
    }

    private static BankStatement said(Row row) throws SQLException {
        return new BankStatement(
                row.constant("kind", ReportKind.class),
                row.text("number"),
                row.textOrNull("account"),
                row.numberOrNull("sequence"),
                row.number("page"),
                row.dateOrNull("day"),
                row.moneyOrNull("opening_cents"),
                row.moneyOrNull("closing_cents"),
                row.money("entries_cents"),
                row.number("entries"),
                row.flag("partly"));
    }
}
