package nl.ssfh.payouts.run.api;

import static nl.ssfh.payouts.Api.OLGA;
import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.Api.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.run.app.WriteBankFile;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.Runs;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BankFileIT extends FundIT {

    @Inject
    WriteBankFile writeBankFile;

    @Inject
    Runs runs;

    @Test
    void the_file_has_the_hash_that_was_told_and_is_the_same_when_made_again() throws Exception {
        for (int i = 0; i < 20; i++) {
            grant(practice(), 15_000 + i, 20_000);
        }
        var prepared = prepare("2024-09").then().extract().jsonPath();
        var sha256 = release(OLGA, prepared).then().extract().jsonPath().getString("fileSha256");

        var stored = as(OLGA).get("/v1/runs/{id}/file", prepared.getString("id"))
                .then()
                .extract()
                .asByteArray();
        var again = again(UUID.fromString(prepared.getString("id")));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stored)))
                .isEqualTo(sha256);
        assertThat(again).isEqualTo(stored);
    }

    @Test
    void the_file_can_never_be_changed() {
        grant(practice(), 15_000, 20_000);
        Api.pay("2024-09");

        assertThatThrownBy(() -> books.run("update bank_file_part set content = ''"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> books.run("delete from bank_file_part")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> books.run("truncate bank_file_part")).hasMessageContaining("append-only");
    }

    @Test
    void before_its_release_a_run_has_no_file() {
        grant(practice(), 15_000, 20_000);
        var prepared = prepare("2024-09").then().extract().jsonPath();

        as(OLGA).get("/v1/runs/{id}/file", prepared.getString("id")).then().statusCode(404);
    }

    @Test
    void count_and_sum_of_the_file_are_those_of_the_run() {
        grant(practice(), 15_000, 20_000);
        grant(practice(), 1, 2);

        var file = Api.pay("2024-09");

        assertThat(file.xml()).contains("<NbOfTxs>4</NbOfTxs>", "<CtrlSum>350.03</CtrlSum>");
        assertThat(file.cents()).isEqualTo(35_003);
    }

    private byte[] again(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var run = runs.get(id);
            var out = new ByteArrayOutputStream();
            write(run, out);
            return out.toByteArray();
        });
    }

    private void write(Run run, ByteArrayOutputStream out) {
        try {
            writeBankFile.write(run, Objects.requireNonNull(run.releasedAt()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
