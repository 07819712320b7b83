package nl.ssfh.payouts;

/**
 * Five thousand placements of ten months at a thousand practices: a hundred thousand lines, all paid, and one in sixteen
 * set off in part. One practice, with one of its placements, is known by its ids.
 */
final class BigFund {

    static final String PRACTICE = "00000000-0000-7000-8000-000000000007";
    static final String STUDENT = "00000000-0000-7000-9000-000000000007";
    static final String CLAIM = "00000000-0000-7000-a000-000000000007";
    static final String PLACEMENT = "00000000-0000-7000-b000-000000000007";
    static final String RUN = "00000000-0000-7000-8000-000000000001";

    static final String FILL = """
            create temporary table p on commit drop as
              select ('00000000-0000-7000-b000-' || lpad(n::text, 12, '0'))::uuid as placement,
                     ('00000000-0000-7000-a000-' || lpad(n::text, 12, '0'))::uuid as claim, n,
                     ('00000000-0000-7000-8000-' || lpad((n % 1000)::text, 12, '0'))::uuid as practice,
                     ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid as student,
                     date '2022-01-01' + (n % 36) * interval '1 month' as first
                from generate_series(1, 5000) n;
            insert into decided_claim (claim, placement, practice, reference, decision, sequence, outcome, decided_on,
                                       in_force)
              select claim, placement, practice, 'SSFH-2024-' || lpad(n::text, 6, '0'), claim, 1, 'GRANTED',
                     first, true from p;
            insert into placement_terms
              select placement, '-infinity', 'infinity', case n % 3 when 0 then 'BBL' else 'BOL' end,
                     'DOCTORS_ASSISTANT', n % 4 + 1, 'REGULAR' from p;
            insert into placement_student select placement, student from p;
            insert into practice_province select distinct practice, 'UT' from p;
            insert into granted_month
              select placement, fee, first + m * interval '1 month', 15000, 'NONE'
                from p cross join generate_series(0, 9) m cross join (values ('STIPEND'), ('SUPERVISION')) f (fee);
            insert into instalment (id, placement, claim, practice, fee, month, sequence, cents, state, due_month,
                                    decision, policy)
              select uuidv7(), placement, claim, practice, fee, first + m * interval '1 month', 0, 15000, 'PAID',
                     first + m * interval '1 month', claim, 'ssfh-2024'
                from p cross join generate_series(0, 9) m cross join (values ('STIPEND'), ('SUPERVISION')) f (fee);
            insert into run (id, month, state, lines, transactions, total_cents, content_hash, execution_date,
                             debtor_name, debtor_iban, prepared_by, prepared_at, released_by, released_at)
              values ('00000000-0000-7000-8000-000000000001', '2024-09-01', 'RELEASED', 1, 1, 1, '', '2024-09-25',
                      '', '', 'a', now(), 'b', now());
            insert into line_check (run, instalment, passed, failed)
              select '00000000-0000-7000-8000-000000000001', id, '{ON_HOLD}', '{}' from instalment;
            insert into attempt (run, file, instalment, number, end_to_end_id, cents, account, state, booked_on)
              select '00000000-0000-7000-8000-000000000001', 1, id, 1, replace(id::text, '-', ''), cents,
                     (select b.id from bank_account b limit 1), 'BOOKED', month + 24
                from instalment;
            insert into set_off (run, recovery, instalment, cents, state)
              select '00000000-0000-7000-8000-000000000001', id, id, 1, 'SETTLED'
                from instalment where substr(id::text, 36) = '0';
            insert into ledger_entry (transaction, account, cents, instalment, kind, cause, booked_on)
              select i.id, side.account, side.cents, i.id, 'PAYMENT', i.id, i.month + 24
                from instalment i cross join lateral (values ('PAYABLE', 15000), ('BANK', -15000)) side (account, cents)
            """;

    private BigFund() {}
}
