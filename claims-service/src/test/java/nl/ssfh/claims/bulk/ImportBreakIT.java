package nl.ssfh.claims.bulk;

import static nl.ssfh.claims.bulk.CsvFile.HEADER;
import static nl.ssfh.claims.bulk.CsvFile.line;
import static nl.ssfh.claims.bulk.CsvFile.mail;
import static nl.ssfh.claims.bulk.CsvFile.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.ssfh.claims.Api;
import nl.ssfh.claims.Rows;
import nl.ssfh.claims.bulk.app.DoImports;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A worker that is stopped in the middle of a file. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportBreakIT {

    static final String WAITS =
            "from pg_stat_activity where wait_event_type = 'Lock' and query like '%insert into student (email)%'";

    @Inject
    DataSource db;

    @Inject
    DoImports imports;

    String anna = Tokens.practice("anna-breaks");

    @Test
    void a_worker_whose_database_goes_away_loses_nothing_and_doubles_nothing() throws SQLException {
        var practice = Api.practice(anna);
        var id = sent(anna, file(practice, 60));

        try (var connection = db.getConnection()) {
            connection.setAutoCommit(false);
            reserve(connection, mail("s54", practice));
            var worker = CompletableFuture.runAsync(imports::run);
            await().atMost(Duration.ofSeconds(60)).until(() -> Rows.count(db, "select count(*) " + WAITS) == 1);

            Rows.count(db, "select count(pg_terminate_backend(pid)) " + WAITS);

            assertThatThrownBy(worker::join).hasRootCauseInstanceOf(SQLException.class);
            connection.rollback();
        }
        Api.get(anna, "/v1/imports/" + id)
                .body("added", equalTo(50))
                .body("waiting", equalTo(10))
                .body("refused", equalTo(0));
        imports.run();

        Api.get(anna, "/v1/imports/" + id).body("added", equalTo(60)).body("done", equalTo(true));
        for (var table : new String[] {"placement", "claim", "import_key"}) {
            assertThat(Rows.count(db, "select count(*) from %s where practice = '%s'".formatted(table, practice)))
                    .as(table)
                    .isEqualTo(60);
        }
    }

    static String file(String practice, int lines) {
        return HEADER
                + IntStream.range(0, lines)
                        .mapToObj(i -> line(practice, mail("s" + i, practice)))
                        .collect(Collectors.joining());
    }

    /** Whoever enters this student waits for us. */
    static void reserve(Connection connection, String email) throws SQLException {
        try (var insert = connection.prepareStatement("insert into student (email) values (?)")) {
            insert.setString(1, email);
            insert.executeUpdate();
        }
    }
}
