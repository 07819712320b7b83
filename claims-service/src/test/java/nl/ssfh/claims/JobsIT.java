package nl.ssfh.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.claims.Api.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import nl.ssfh.claims.bulk.ImportJob;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The jobs that nobody asks for. Everywhere else they wait until a test runs them; here the clock does. */
@QuarkusTest
@TestProfile(JobsIT.Running.class)
@QuarkusTestResource(RealParts.class)
class JobsIT {

    static final LocalDate LAST_DAY = LocalDate.of(2025, 1, 31);

    @Inject
    DataSource db;

    String fred = Tokens.practice("fred-of-the-jobs");

    @AfterEach
    void back() {
        TestDate.set(TestDate.START);
    }

    @Test
    void files_are_taken_in_outcomes_asked_and_what_is_old_destroyed_by_themselves() {
        var practice = Api.practice(fred);

        var file = ImportJob.send(fred, practice);
        soon(() -> get(fred, "/v1/imports/" + file).body("done", equalTo(true)).body("added", equalTo(1)));
        var placement =
                get(fred, "/v1/placements?practice=" + practice).extract().<String>path("items[0].id");
        var agreements = "/v1/placements/" + placement + "/agreements";
        Api.as(fred)
                .contentType("application/pdf")
                .body("%PDF-1.7".getBytes(UTF_8))
                .post(agreements)
                .then()
                .statusCode(201);

        TestDate.set(LAST_DAY);
        soon(() ->
                get(fred, "/v1/placements/" + placement + "/outcomes").body("items.milestone", contains("GRADUATION")));

        TestDate.set(LAST_DAY.plusYears(7).plusDays(1));
        soon(() -> get(fred, agreements).body("items.destroyedOn", contains("2032-02-01")));
        soon(() -> assertThat(Rows.count(
                        db,
                        "select count(*) from student_entry where practice = '%s' and name = 'Anna de Vries'"
                                .formatted(practice)))
                .isZero());
    }

    static void soon(ThrowingRunnable seen) {
        await().atMost(Duration.ofSeconds(90)).untilAsserted(seen);
    }

    /** Every job each second. */
    public static class Running implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ssfh.imports.every", "1s",
                    "ssfh.agreements.destroy-every", "1s",
                    "ssfh.outcomes.ask-every", "1s",
                    "ssfh.contribution-register.forget-every", "1s");
        }
    }
}
