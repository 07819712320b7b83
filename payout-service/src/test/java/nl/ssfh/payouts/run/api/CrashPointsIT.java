package nl.ssfh.payouts.run.api;

import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.Api.release;
import static nl.ssfh.payouts.Api.send;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The connection is cut dead at one point of the work, as a killed process or a killed database cuts it. Nothing of the
 * step may be left, and the same step done again ends as if nothing had happened.
 */
@QuarkusTest
class CrashPointsIT extends FundIT {

    @AfterEach
    void mend() {
        books.run("drop function if exists die() cascade");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "prepare, insert, line_check",
        "prepare, insert, attempt",
        "prepare, insert, bank_file",
        "prepare, update, run",
        "prepare, insert, outbox",
        "release, insert, bank_file_part",
        "release, update, bank_file",
        "release, update, run",
        "send, update, run",
        "send, update, instalment",
        "send, insert, outbox"
    })
    void what_is_cut_off_leaves_nothing_and_can_be_done_again(String step, String operation, String table) {
        grant(practice(), 15_000, 20_000);
        grant(practice(), 11_000, 12_000);
        var before = beforeStep(step);
        var books0 = snapshot();

        dieAt(operation, table);
        assertThat(doStep(step, before).statusCode()).isGreaterThanOrEqualTo(500);
        mend();

        assertThat(snapshot()).isEqualTo(books0);
        assertThat(doStep(step, before).statusCode()).isIn(200, 201);
        finish(step);
        assertThat(books.number("select count(*) from attempt where state = 'SENT'"))
                .isEqualTo(4);
        assertThat(books.number("select count(*) from bank_file where sha256 is not null and delivered_at is not null"))
                .isEqualTo(1);
        assertThat(Api.file(run().getString("id")).cents()).isEqualTo(58_000);
    }

    @Test
    void a_set_off_that_is_cut_off_leaves_nothing_and_is_made_once() {
        var claim = TestClaim.at(practice());
        takeDecision.take(claim.grants(months("2024-08", "2024-08"), 15_000, 0));
        book(Api.pay("2024-08"));
        takeDecision.take(claim.grants(months("2024-08", "2024-09"), 10_000, 0));
        var books0 = snapshot();

        dieAt("insert", "set_off");
        assertThat(prepare("2024-09").statusCode()).isGreaterThanOrEqualTo(500);
        mend();

        assertThat(snapshot()).isEqualTo(books0);
        assertThat(Api.pay("2024-09").cents()).isEqualTo(5_000);
        assertThat(books.number("select sum(cents) from set_off where state = 'SETTLED'"))
                .isEqualTo(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bank_entry", "ledger_entry"})
    void a_report_that_is_cut_off_leaves_nothing_and_is_taken_in_once(String table) {
        var claim = grant(practice(), 15_000, 20_000);
        var report = BankSays.statement(Api.pay("2024-09").transfers().stream()
                .map(each -> Entry.paid("P" + each.endToEndId(), each.endToEndId(), each.cents()))
                .toList());
        var books0 = snapshot();

        dieAt("insert", table);
        assertThat(Api.report(report).statusCode()).isGreaterThanOrEqualTo(500);
        mend();

        assertThat(snapshot()).isEqualTo(books0);
        assertThat(Api.report(report).statusCode()).isEqualTo(201);
        assertThat(Api.states(claim.placement)).containsOnly("PAID");
        assertThat(Api.balances()).containsEntry("BANK", -35_000L);
    }

    private JsonPath beforeStep(String step) {
        if (step.equals("prepare")) {
            return new JsonPath("{}");
        }
        var run = prepare("2024-09").then().statusCode(201).extract().jsonPath();
        if (step.equals("send")) {
            release(olga(), run).then().statusCode(200);
        }
        return run;
    }

    private static Response doStep(String step, JsonPath run) {
        return switch (step) {
            case "prepare" -> prepare("2024-09");
            case "release" -> release(olga(), run);
            default -> send(run.getString("id"));
        };
    }

    private static void finish(String step) {
        if (step.equals("prepare")) {
            release(olga(), run()).then().statusCode(200);
        }
        if (!step.equals("send")) {
            send(run().getString("id")).then().statusCode(200);
        }
    }

    private static JsonPath run() {
        var all =
                Api.as(olga()).get("/v1/runs").then().statusCode(200).extract().jsonPath();
        all.setRootPath("items[0]");
        return all;
    }

    /** How many rows there are of each kind and state. */
    private List<Long> snapshot() {
        return Stream.of(
                        "run",
                        "run where state = 'PREPARED'",
                        "run where state = 'RELEASED'",
                        "instalment where state = 'IN_RUN'",
                        "instalment where state in ('PLANNED', 'DUE')",
                        "attempt where state = 'PREPARED'",
                        "line_check",
                        "bank_file",
                        "bank_file where sha256 is not null",
                        "bank_file_part",
                        "set_off",
                        "bank_report",
                        "bank_entry",
                        "ledger_entry")
                .map(what -> books.number("select count(*) from " + what))
                .toList();
    }

    private void dieAt(String operation, String table) {
        books.run("""
                create function die() returns trigger language plpgsql as $$
                begin
                  perform pg_terminate_backend(pg_backend_pid());
                  perform pg_sleep(0);
                  return null;
                end $$;
                create trigger die after %s on %s for each statement execute function die()
                """.formatted(operation, table));
    }
}
