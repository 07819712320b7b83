package nl.ssfh.payouts;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;

/** Funds with more lines than a test can have decided one by one. */
public final class ManyLines {

    private static final String ROWS = """
            create function pg_temp.id(number bigint) returns uuid immutable language sql
            return lpad(to_hex(number), 32, '0')::uuid;
            insert into run (id, month, state, lines, transactions, total_cents, content_hash, execution_date,
              debtor_name, debtor_iban, prepared_by, prepared_at, released_by, released_at, sent_by, sent_at,
              answered_at)
            select pg_temp.id(i), date '2018-01-01' + i * interval '1 month', 'ANSWERED', 400, 400, 0, 'h', '2018-01-25',
                   'd', 'd', 'a', now(), 'b', now(), 'b', now(), now()
              from generate_series(0, 49) i;
            insert into decided_claim (claim, placement, practice, reference, decision, sequence, outcome, decided_on,
              in_force, last_day)
            select pg_temp.id(i), pg_temp.id(i), pg_temp.id(i % 500), 'SSFH-' || i, pg_temp.id(i), 1, 'GRANTED',
                   '2018-01-02', true, '2018-06-30'
              from generate_series(0, 4999) i;
            insert into granted_month (placement, fee, month, cents, confirmation)
            select pg_temp.id(i % 5000), case when i < 5000 then 'STIPEND' else 'SUPERVISION' end,
                   date '2018-01-01' + i % 50 * interval '1 month', 15000, 'NONE'
              from generate_series(0, 9999) i;
            insert into instalment (id, placement, claim, practice, fee, month, sequence, cents, state, due_month,
              decision, policy, run, reason)
            select pg_temp.id(i), pg_temp.id(i % 5000), pg_temp.id(i % 5000), pg_temp.id(i % 500),
                   case when i < 5000 then 'STIPEND' else 'SUPERVISION' end,
                   date '2018-01-01' + i % 50 * interval '1 month', 0, case when i % 40 = 7 then -15000 else 15000 end,
                   case when i % 40 = 7 then 'RECOVERED' when i % 100 = 3 then 'HELD' else 'PAID' end,
                   date '2018-01-01' + i % 50 * interval '1 month', pg_temp.id(i % 5000), 'p', pg_temp.id(i % 50),
                   case when i % 40 <> 7 and i % 100 = 3 then 'ON_HOLD' end
              from generate_series(0, 9999) i;
            insert into attempt (run, instalment, number, end_to_end_id, cents, account, state, booked_on, file)
            select run, id, 1, replace(id::text, '-', ''), cents, practice, 'BOOKED', month, 1
              from instalment where state = 'PAID';
            insert into line_check (run, instalment, passed, failed)
            select run, id, '{NO_BANK_ACCOUNT}', case when state = 'HELD' then '{ON_HOLD}'::text[] else '{}' end
              from instalment where cents > 0;
            insert into recovery (id, asked_on, way) select id, month, 'INVOICE' from instalment where cents < 0;
            insert into recovery_choice (id, recovery, way, reason, chosen_by, chosen_at)
            select id, id, 'INVOICE', 'r', 'a', now() from recovery;
            insert into invoice (id, recovery, choice, year, number, cents, issued_on, due_on)
            select id, id, id, 2018, row_number() over (), 15000, month, month from recovery join instalment using (id);
            insert into ledger_entry (transaction, account, cents, instalment, kind, cause, booked_on)
            select i.id, side.account, side.cents, i.id, side.kind, i.id, i.month
              from instalment i
             cross join lateral (values ('PAYABLE', i.cents, 'PAYMENT'), ('BANK', -i.cents, 'PAYMENT'))
                   side (account, cents, kind);
            insert into bank_report (id, sha256, kind, applied, already_known, suspense, received_by, received_at)
            select pg_temp.id(i), i::text, 'CAMT_053', 10, 0, 1, 'olga', now() from generate_series(0, 1999) i;
            insert into bank_entry (report, key, news, end_to_end_id, cents, direction, booked_on, run, instalment, moved,
              suspense)
            select pg_temp.id(row_number() over () % 2000), end_to_end_id, 'BOOKED', end_to_end_id, cents, 'DEBIT',
                   booked_on, run, instalment, true, case when row_number() over () % 200 = 0 then 'UNKNOWN_LINE' end
              from attempt;
            insert into set_off (run, recovery, instalment, cents, state)
            select run, pg_temp.id(7 + 40 * (row_number() over () % 250)), id, 1, 'SETTLED' from instalment where cents > 0 limit 5000;
            insert into receipt (placement, month, said_by, done, said_on)
            select placement, month, 'PRACTICE', true, month from instalment where fee = 'STIPEND';
            analyze;
            drop function pg_temp.id(bigint)
            """;

    private ManyLines() {}

    /** A fund of some years: ten thousand lines, nearly all of them paid. */
    static void fill(EmptyBooks books) {
        books.runUnguarded(ROWS);
    }

    /** Lines of September 2024 that wait for their run, two a placement, as decisions leave them. */
    public static void due(EmptyBooks books, List<UUID> practices, int lines) {
        books.run("""
                create temporary table place on commit drop as
                select uuidv7() as placement, uuidv7() as claim, uuidv7() as decision,
                       (array[%s]::uuid[])[1 + n %% %d] as practice, n
                  from generate_series(1, %d) n;
                insert into decided_claim (claim, placement, practice, reference, decision, sequence, outcome, decided_on,
                                           in_force, last_day)
                select claim, placement, practice, 'SSFH-2024-' || lpad(n::text, 6, '0'), decision, 1, 'GRANTED',
                       '2024-09-02', true, '2024-09-30' from place;
                insert into granted_month (placement, fee, month, cents, confirmation)
                select placement, fee, '2024-09-01', cents, 'NONE'
                  from place cross join (values ('STIPEND', 15000), ('SUPERVISION', 20000)) f (fee, cents);
                insert into instalment (id, placement, claim, practice, fee, month, sequence, cents, state, due_month,
                                        decision, policy)
                select uuidv7(), placement, claim, practice, fee, '2024-09-01', 0, cents, 'PLANNED', '2024-09-01',
                       decision, 'ssfh-2024'
                  from place cross join (values ('STIPEND', 15000), ('SUPERVISION', 20000)) f (fee, cents);
                """.formatted(
                        practices.stream().map("'%s'"::formatted).collect(joining(",")), practices.size(), lines / 2));
        books.run("analyze");
    }
}
