package nl.ssfh.payouts.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.account.domain.BankAccounts;
import nl.ssfh.payouts.account.domain.PayeeMatch;
import nl.ssfh.payouts.account.domain.StandingAccount;
import nl.ssfh.payouts.seal.Seals;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlBankAccounts implements BankAccounts {

    private static final String CURRENT = """
            select b.id, b.payable_from, a.match, v.accepted, %s
              from bank_account b
              join data_key k on k.id = b.id
              left join payee_answer a on a.account = b.id
              left join payee_verdict v on v.account = b.id
             where b.practice = ? order by b.number desc limit 1
            """.formatted(SealedAccounts.COLUMNS);

    private static final String UNDECIDED = """
            select b.id, b.payable_from, a.match, null::boolean as accepted, %s
              from bank_account b
              join data_key k on k.id = b.id
              join payee_answer a on a.account = b.id and a.match <> 'MATCH'
             where not exists (select from payee_verdict v where v.account = b.id)
               and not exists (select from bank_account n where n.practice = b.practice and n.number > b.number)
               and b.id > ?
             order by b.id limit ?
            """.formatted(SealedAccounts.COLUMNS);

    private final Sql sql;
    private final Seals seals;
    private final SealedAccounts sealed;

    SqlBankAccounts(Sql sql, Seals seals, SealedAccounts sealed) {
        this.sql = sql;
        this.seals = seals;
        this.sealed = sealed;
    }

    @Override
    public Optional<StandingAccount> current(UUID practice) {
        return sql.first(CURRENT, this::standing, practice);
    }

    @Override
    public List<StandingAccount> undecided(UUID after, int limit) {
        return sql.list(UNDECIDED, this::standing, after, limit);
    }

    /** The database numbers accounts in the order in which they are given; the caller has the books to himself. */
    @Override
    public UUID add(BankAccount account, Set set, PayeeMatch payee) {
        UUID id = sql.one("select uuidv7() as id", row -> row.uuid("id"));
        sql.update(
                """
                insert into bank_account (id, practice, sealed, print, set_by, valid_from, payable_from)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                account.practice(),
                SealedAccounts.seal(account, seals.make(id)),
                seals.print(account.iban()),
                set.by(),
                set.at(),
                set.payableFrom());
        sql.update("insert into payee_answer (account, match) values (?, ?)", id, payee);
        return id;
    }

    @Override
    public boolean decide(UUID account, Verdict verdict) {
        return sql.update("""
                        insert into payee_verdict (account, accepted, reason, decided_by, decided_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """, account, verdict.accepted(), verdict.reason(), verdict.by(), verdict.at()) == 1;
    }

    private StandingAccount standing(Row row) throws SQLException {
        return new StandingAccount(
                row.uuid("id"),
                sealed.open(row),
                row.date("payable_from"),
                row.constantOrNull("match", PayeeMatch.class),
                row.flagOrNull("accepted"));
    }
}
