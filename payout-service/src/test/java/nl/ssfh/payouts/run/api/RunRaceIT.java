package nl.ssfh.payouts.run.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.Api.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.testing.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunRaceIT extends FundIT {

    static final int AT_ONCE = 16;
    static final int MOST = 12;

    @Inject
    BooksLock lock;

    @Test
    void sixteen_officers_who_prepare_at_once_make_one_run() throws Exception {
        grant(practice(), 15_000, 20_000);
        var officers = officers("prepares");

        var answers = atOnce(i -> prepare(officers.get(i), "2024-09"));

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201);
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        assertThat(books.number("select count(*) from attempt")).isEqualTo(2);
    }

    @Test
    void sixteen_officers_who_release_at_once_make_one_file() throws Exception {
        grant(practice(), 15_000, 20_000);
        var run = prepare("2024-09").then().extract().jsonPath();
        var officers = officers("releases");

        var answers = atOnce(i -> release(i % 4 == 0 ? otto() : officers.get(i), run));

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 403, 409);
        assertThat(books.number("select count(*) from bank_file_part")).isEqualTo(1);
        assertThat(books.number("select count(*) from bank_file where sha256 is not null"))
                .isEqualTo(1);
    }

    @Test
    void sending_and_cancellation_at_once_leave_one_of_the_two() throws Exception {
        grant(practice(), 15_000, 20_000);
        var run = prepare("2024-09").then().extract().jsonPath();
        release(Api.olga(), run).then().statusCode(200);
        var id = run.getString("id");

        atOnce(i -> i % 2 == 0 ? Api.send(id) : as(otto()).post("/v1/runs/{id}/cancellation", id));

        boolean sent = books.number("select count(*) from run where state = 'SENT'") == 1;
        assertThat(books.number("select count(*) from instalment where state = 'SENT'"))
                .isEqualTo(sent ? 2 : 0);
        assertThat(books.number("select count(*) from instalment where state = 'DUE'"))
                .isEqualTo(sent ? 0 : 2);
        assertThat(books.number("select count(*) from outbox where type = 'ssfh.instalments.sent.v1'"))
                .isLessThanOrEqualTo(sent ? 1 : 0);
        as(otto()).get("/v1/runs/{id}/files/1", id).then().statusCode(sent ? 200 : 404);
    }

    @Test
    void decisions_that_come_while_runs_are_prepared_are_never_lost() throws Exception {
        var practice = practice();
        var claims = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> grant(practice, 15_000, 20_000))
                .toList();

        atOnce(i -> {
            if (i == 3) {
                return prepare("2024-09");
            }
            takeDecision.take(claims.get(i).grants(SEPTEMBER, 10_000 + i, 20_000));
            return as(otto()).get("/v1/runs");
        });

        for (int i = 0; i < AT_ONCE; i++) {
            long wanted = i == 3 ? 35_000 : 30_000 + i;
            assertThat(Api.schedule(claims.get(i).placement).getList("instalments.amountCents", Long.class).stream()
                            .mapToLong(cents -> cents)
                            .sum())
                    .isEqualTo(wanted);
        }
        assertThat(books.number("select coalesce(sum(cents), 0) from ledger_entry"))
                .isZero();
    }

    private static List<String> officers(String what) {
        return IntStream.range(0, AT_ONCE)
                .mapToObj(i -> Tokens.officer(what + i))
                .toList();
    }

    /** Nobody gets at the books until most have asked for them: then all go at once. */
    private List<Response> atOnce(Each each) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var calls = QuarkusTransaction.requiringNew().call(() -> {
                lock.alone();
                var started = IntStream.range(0, AT_ONCE)
                        .mapToObj(i -> threads.submit(() -> each.call(i)))
                        .toList();
                await().until(() -> waiting() >= MOST);
                return started;
            });
            var answers = new ArrayList<Response>();
            for (var call : calls) {
                answers.add(call.get());
            }
            return answers;
        }
    }

    private static long waiting() {
        try (var connection = DriverManager.getConnection(config("jdbc.url"), config("username"), config("password"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
    }

    private interface Each {
        Response call(int i);
    }
}
