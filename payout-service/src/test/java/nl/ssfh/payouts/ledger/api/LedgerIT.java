package nl.ssfh.payouts.ledger.api;

import static nl.ssfh.payouts.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LedgerIT extends FundIT {

    @Test
    void a_decision_is_a_cost_that_is_payable() {
        var claim = grant(practice(), 15_000, 20_000);
        takeDecision.take(claim.grants(SEPTEMBER, 14_000, 20_000));

        assertThat(Api.balances())
                .containsEntry("COST_STIPEND", 14_000L)
                .containsEntry("COST_SUPERVISION", 20_000L)
                .containsEntry("PAYABLE", -34_000L);
    }

    @Test
    void the_balances_always_sum_to_zero() {
        var claim = grant(practice(), 15_000, 20_000);
        var file = Api.pay("2024-09");
        book(file);
        comeBack(file.transfers().getFirst());
        takeDecision.take(claim.grants(SEPTEMBER, 1_000, 2_000));

        assertThat(Api.balances().values().stream().mapToLong(cents -> cents).sum())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set cents = cents + 1",
                "delete from ledger_entry",
                "truncate ledger_entry",
                "update ledger_entry set booked_on = current_date"
            })
    void what_is_written_is_never_changed(String attempt) {
        grant(practice(), 15_000, 20_000);

        assertThatThrownBy(() -> books.run(attempt)).hasMessageContaining("append-only");
    }

    @Test
    void a_movement_that_is_off_balance_is_refused() {
        grant(practice(), 15_000, 20_000);

        assertThatThrownBy(() -> books.run("""
                        insert into ledger_entry (transaction, account, cents, instalment, kind, cause, booked_on)
                        select uuidv7(), 'BANK', 1, id, 'PAYMENT', uuidv7(), current_date from instalment limit 1
                        """)).hasMessageContaining("off balance by 1");
    }

    @Test
    void an_instalment_never_has_two_live_transactions() {
        grant(practice(), 15_000, 20_000);
        Api.pay("2024-09");

        assertThatThrownBy(() -> books.run("""
                        insert into run select (r).* from (select jsonb_populate_record(r, jsonb_build_object(
                          'id', uuidv7(), 'month', '2024-08-01')) as r from run r) x;
                        insert into attempt (run, file, instalment, number, end_to_end_id, cents, account, state)
                        select r.id, 1, a.instalment, 2, a.end_to_end_id || '-2', a.cents, a.account, 'PREPARED'
                          from attempt a, run r where r.month = '2024-08-01'
                        """)).hasMessageContaining("one_live_attempt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            names a run or a line     | insert into line_check (run, instalment, passed, failed) select uuidv7(), instalment, '{}', '{}' from attempt
            names a run or a line     | insert into line_check (run, instalment, passed, failed) select run, uuidv7(), '{}', '{}' from attempt
            names a run or a line     | insert into attempt (run, file, instalment, number, end_to_end_id, cents, account, state) select uuidv7(), 1, i.id, 1, 'x', 1, a.account, 'PREPARED' from attempt a, instalment i where i.state = 'PLANNED'
            names a run or a line     | insert into attempt (run, file, instalment, number, end_to_end_id, cents, account, state) select a.run, 1, uuidv7(), 1, 'x', 1, a.account, 'PREPARED' from attempt a
            names an account          | insert into attempt (run, file, instalment, number, end_to_end_id, cents, account, state) select a.run, 1, i.id, 1, 'x', 1, uuidv7(), 'PREPARED' from attempt a, instalment i where i.state = 'PLANNED'
            attempt is append-only    | update attempt set account = uuidv7()
            attempt is append-only    | delete from attempt
            attempt is append-only    | truncate attempt
            is append-only            | truncate instalment cascade
            instalment is append-only | delete from instalment
            run is append-only        | update run set id = uuidv7()
            run is append-only        | delete from run
            """)
    void what_a_run_did_names_only_what_is_there_and_stays(String refusal, String sql) {
        takeDecision.take(TestClaim.at(practice()).grants(TestClaim.months("2024-09", "2024-10"), 15_000, 0));
        Api.prepare("2024-09").then().statusCode(201);

        assertThatThrownBy(() -> books.run(sql)).hasMessageContaining(refusal);
    }

    @Test
    void only_the_fund_and_its_auditors_see_the_ledger() {
        as(Tokens.auditor("ada")).get("/v1/ledger/balances").then().statusCode(200);
        as(Tokens.practice("anna")).get("/v1/ledger/balances").then().statusCode(403);
    }
}
