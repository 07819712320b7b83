package nl.ssfh.payouts.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.ledger.app.SealLedger;
import nl.ssfh.payouts.seal.SealSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An auditor verifies a database himself, with a reader's access and the keys of the fund. */
@QuarkusTest
class VerifyIT extends FundIT {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url = "";

    @ConfigProperty(name = "quarkus.datasource.username")
    String user = "";

    @ConfigProperty(name = "quarkus.datasource.password")
    String password = "";

    @Inject
    SealSettings settings;

    @Inject
    SealLedger sealLedger;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void a_month_of_the_fund() {
        grant(practice(), 15_000, 20_000);
        book(Api.pay("2024-09"));
        sealLedger.seal();
    }

    @Test
    void books_that_hold_end_with_zero_and_a_head_to_keep() {
        assertThat(run(environment(), url)).isZero();

        assertThat(said.toString(UTF_8))
                .contains("holds", "CHAIN", "FILES_AGREE", "Instructed € 350.00 = booked € 350.00")
                .doesNotContain("BROKEN");
        var head = said.toString(UTF_8).replaceAll("(?s).*Head of the ledger: ([0-9a-f]{64}).*", "$1");
        assertThat(run(environment(), url, head)).isZero();
        assertThat(run(environment(), url, "f".repeat(64))).isEqualTo(1);
    }

    @Test
    void books_that_do_not_hold_end_with_one_and_say_what_is_broken() {
        books.runUnguarded("update ledger_entry set cents = 2 * cents");

        assertThat(run(environment(), url)).isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("BROKEN   CHAIN", "BROKEN   COSTS_AGREE", "seal 1, up to entry");
    }

    @Test
    void without_a_database_or_a_key_it_says_that_it_cannot_tell() {
        var noKey = new HashMap<>(environment());
        noKey.remove("SSFH_PAYOUTS_KEYS_PRINT");

        assertThat(run(environment())).isEqualTo(2);
        assertThat(run(environment(), "jdbc:postgresql://localhost:1/none")).isEqualTo(2);
        assertThat(run(noKey, url)).isEqualTo(2);
        assertThat(said.toString(UTF_8)).contains("Usage", "Cannot verify", "Set SSFH_PAYOUTS_KEYS_PRINT");
    }

    private int run(Map<String, String> environment, String... arguments) {
        return Verify.run(arguments, environment, new PrintStream(said, true, UTF_8));
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_USERNAME",
                user,
                "QUARKUS_DATASOURCE_PASSWORD",
                password,
                "SSFH_PAYOUTS_KEYS_CURRENT",
                settings.current(),
                "SSFH_PAYOUTS_KEYS_PRINT",
                settings.print()));
        settings.ring()
                .forEach((name, key) ->
                        environment.put("SSFH_PAYOUTS_KEYS_RING_" + name.toUpperCase(java.util.Locale.ROOT), key));
        return environment;
    }
}
