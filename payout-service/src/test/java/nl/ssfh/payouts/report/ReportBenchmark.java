package nl.ssfh.payouts.report;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.FundIT;
import org.junit.jupiter.api.Test;

/** How long reports take over a million lines. Not among the tests: it runs when it is asked for. */
@QuarkusTest
class ReportBenchmark extends FundIT {

    @Test
    void reports_over_a_million_lines() {
        giveAccount(UUID.randomUUID());
        books.run(FILL);
        for (var path : List.of(
                "/v1/reports/payments?from=2020-01&until=2027-12",
                "/v1/reports/payments?from=2024-01&until=2024-12",
                "/v1/reports/payments?from=2020-01&until=2027-12&by=TRACK&by=STUDY_YEAR&by=PROVINCE",
                "/v1/reports/payments?from=2020-01&until=2027-12&by=PRACTICE")) {
            var start = System.nanoTime();
            as(otto()).get(path).then().statusCode(200);
            Log.infof("%s: %d ms", path, (System.nanoTime() - start) / 1_000_000);
        }
    }

    /** Placements of ten months each, at 2,800 practices, most of them paid; one in fifty set off against another. */
    private static final String FILL = """
            create temporary table p as
              select uuidv7() as placement, uuidv7() as claim, n,
                     ('00000000-0000-7000-8000-' || lpad((n % 2800)::text, 12, '0'))::uuid as practice,
                     date '2020-01-01' + (n % 84) * interval '1 month' as first
                from generate_series(1, 50000) n;
            insert into decided_claim (claim, placement, practice, reference, decision, sequence, outcome, decided_on,
                                       in_force)
              select claim, placement, practice, 'SSFH-2024-' || lpad(n::text, 6, '0'), claim, 1, 'GRANTED',
                     first, true from p;
            insert into placement_terms
              select placement, '-infinity', 'infinity', case n % 3 when 0 then 'BBL' else 'BOL' end,
                     'DOCTORS_ASSISTANT', n % 4 + 1, 'REGULAR' from p;
            insert into practice_province select distinct practice, 'UT' from p;
            insert into instalment (id, placement, claim, practice, fee, month, sequence, cents, state, due_month,
                                    decision, policy)
              select uuidv7(), placement, claim, practice, fee, first + m * interval '1 month', 0,
                     case fee when 'STIPEND' then 15000 else 20000 end,
                     case when first + m * interval '1 month' > '2025-12-01' then 'PLANNED' else 'PAID' end,
                     first + m * interval '1 month', claim, 'ssfh-2024'
                from p cross join generate_series(0, 9) m cross join (values ('STIPEND'), ('SUPERVISION')) f (fee);
            insert into run (id, month, state, lines, transactions, total_cents, content_hash, execution_date,
                             debtor_name, debtor_iban, prepared_by, prepared_at, released_by, released_at)
              values ('00000000-0000-7000-8000-000000000001', '2024-09-01', 'RELEASED', 1, 1, 1, '', '2024-09-25',
                      '', '', 'a', now(), 'b', now());
            insert into attempt (run, file, instalment, number, end_to_end_id, cents, account, state, booked_on)
              select '00000000-0000-7000-8000-000000000001', 1, id, 1, replace(id::text, '-', ''), cents,
                     (select min(b.id::text)::uuid from bank_account b), 'BOOKED',
                     month + 24
                from instalment where state = 'PAID';
            insert into set_off (run, recovery, instalment, cents, state)
              select '00000000-0000-7000-8000-000000000001', id, id, 1, 'SETTLED'
                from instalment where substr(id::text, 36) = '0' and fee = 'STIPEND';
            analyze;
            """;
}
