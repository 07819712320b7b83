package nl.ssfh.payouts.run.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.Api.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.run.app.FileSeries;
import nl.ssfh.payouts.run.domain.BankFile;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.run.domain.Shelf;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BankFileIT extends FundIT {

    @Inject
    Runs runs;

    @Inject
    RunLines lines;

    @Inject
    BankFiles files;

    @Test
    void the_file_has_the_hash_that_was_told_and_is_the_same_when_made_again() throws Exception {
        for (int i = 0; i < 20; i++) {
            grant(practice(), 15_000 + i, 20_000);
        }
        Api.pay("2024-09");
        var run = onlyRun();

        var stored = content(run, 1);

        var told = as(olga())
                .get("/v1/runs/{id}/files", run)
                .then()
                .body("[0].deliveredAt", notNullValue())
                .body("[0].open", equalTo(40))
                .extract()
                .<String>path("[0].sha256");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stored)))
                .isEqualTo(told);
        assertThat(again(run)).isEqualTo(stored);
    }

    @Test
    void the_file_can_never_be_changed() {
        grant(practice(), 15_000, 20_000);
        Api.pay("2024-09");

        assertThatThrownBy(() -> books.run("update bank_file_part set content = ''"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> books.run("delete from bank_file_part")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> books.run("truncate bank_file_part")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> books.run("update bank_file set sha256 = ''")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> books.run("delete from bank_file where delivered_at is null or number = 1"))
                .hasMessageContaining("append-only");
    }

    @Test
    void nobody_downloads_a_file_that_is_not_what_was_released() {
        grant(practice(), 15_000, 20_000);
        Api.pay("2024-09");
        books.runUnguarded("update bank_file set sha256 = repeat('b', 64)");

        as(olga()).get("/v1/runs/{id}/files/1", onlyRun()).then().statusCode(500);
    }

    @Test
    void before_it_is_sent_nobody_has_a_file_of_a_run() {
        grant(practice(), 15_000, 20_000);
        var prepared = prepare("2024-09").then().extract().jsonPath();
        var run = prepared.getString("id");
        as(olga())
                .get("/v1/runs/{id}/files", run)
                .then()
                .body("[0].transactions", equalTo(2))
                .body("[0].sha256", nullValue());
        as(olga()).get("/v1/runs/{id}/files/1", run).then().statusCode(404);
        Api.send(run).then().statusCode(409).body("type", equalTo("/problems/run-cannot-move"));

        release(olga(), prepared).then().statusCode(200);
        as(olga()).get("/v1/runs/{id}/files/1", run).then().statusCode(404);

        Api.send(run).then().statusCode(200);
        as(olga()).get("/v1/runs/{id}/files/1", run).then().statusCode(200);
        as(olga()).get("/v1/runs/{id}/files/2", run).then().statusCode(404);
        as(olga()).get("/v1/runs/{id}/files/x", run).then().statusCode(404);
    }

    @Test
    void count_and_sum_of_the_file_are_those_of_the_run() {
        grant(practice(), 15_000, 20_000);
        grant(practice(), 1, 2);

        var file = Api.pay("2024-09");

        assertThat(file.xml()).contains("<NbOfTxs>4</NbOfTxs>", "<CtrlSum>350.03</CtrlSum>");
        assertThat(file.cents()).isEqualTo(35_003);
    }

    private String onlyRun() {
        return as(olga()).get("/v1/runs").then().extract().path("items[0].id");
    }

    private static byte[] content(String run, int number) {
        return as(olga())
                .get("/v1/runs/{id}/files/{number}", run, number)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** As if the release were done once more, at its own moment. */
    private byte[] again(String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var run = runs.get(UUID.fromString(id));
            var out = new ByteArrayOutputStream();
            var at = Objects.requireNonNull(run.hands().released()).at();
            var series = new FileSeries(run, at, files.of(run.id()), into(out));
            lines.eachTransfer(run.id(), series::add);
            series.end();
            return out.toByteArray();
        });
    }

    private static Shelf into(OutputStream out) {
        return new Shelf() {
            @Override
            public OutputStream write(BankFile file) {
                return out;
            }

            @Override
            public void fix(BankFile file, String sha256) {
                assertThat(sha256).isEqualTo(file.sha256());
            }
        };
    }
}
