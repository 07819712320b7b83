package nl.ssfh.claims.bulk;

import static nl.ssfh.claims.bulk.CsvFile.HEADER;
import static nl.ssfh.claims.bulk.CsvFile.line;
import static nl.ssfh.claims.bulk.CsvFile.mail;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import nl.ssfh.claims.Api;
import nl.ssfh.claims.Rows;
import nl.ssfh.claims.bulk.app.DoImports;
import nl.ssfh.claims.bulk.app.ForgetImports;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A file that is confirmed and thrown away at the same moment. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConfirmRaceIT {

    @Inject
    DataSource db;

    @Inject
    DoImports imports;

    @Inject
    ForgetImports forget;

    String anna = Tokens.practice("anna-races");

    @AfterEach
    void backToToday() {
        TestDate.set(TestDate.START);
    }

    @Test
    void what_is_being_confirmed_is_not_thrown_away_any_more() throws SQLException {
        var id = held("r");

        whileConfirming(
                id, () -> Api.as(anna).delete("/v1/imports/" + id).then().statusCode(409));

        imports.run();
        Api.get(anna, "/v1/imports/" + id).body("added", equalTo(1));
    }

    @Test
    void what_is_being_confirmed_is_not_too_old() throws SQLException {
        var id = held("s");
        TestDate.set(TestDate.START.plusDays(8));

        whileConfirming(id, forget::run);

        Api.get(anna, "/v1/imports/" + id).statusCode(200).body("waiting", equalTo(1));
    }

    private String held(String student) {
        var practice = Api.practice(anna);
        return CsvFile.send(anna, HEADER + line(practice, mail(student, practice)), "/v1/imports?hold=true")
                .extract()
                .path("id");
    }

    /** What is done must wait for the confirmation, which ends as soon as it does. */
    private void whileConfirming(String id, Runnable done) throws SQLException {
        try (var connection = db.getConnection();
                var confirm = connection.createStatement()) {
            connection.setAutoCommit(false);
            confirm.execute("select from import_file where id = '%s' for update".formatted(id));
            confirm.execute("update import_line set state = 'WAITING' where import = '%s'".formatted(id));
            var confirmed = CompletableFuture.runAsync(() -> commitOnceSomebodyWaits(connection));

            done.run();

            confirmed.join();
        }
    }

    private void commitOnceSomebodyWaits(Connection connection) {
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 1);
        } finally {
            commit(connection);
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long waiting() {
        return Rows.count(
                db, "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%import_%'");
    }
}
