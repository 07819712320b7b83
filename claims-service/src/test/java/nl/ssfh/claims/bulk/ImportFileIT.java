package nl.ssfh.claims.bulk;

import static nl.ssfh.claims.bulk.CsvFile.HEADER;
import static nl.ssfh.claims.bulk.CsvFile.line;
import static nl.ssfh.claims.bulk.CsvFile.lines;
import static nl.ssfh.claims.bulk.CsvFile.mail;
import static nl.ssfh.claims.bulk.CsvFile.send;
import static nl.ssfh.claims.bulk.CsvFile.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.ssfh.claims.Api;
import nl.ssfh.claims.Rows;
import nl.ssfh.claims.Together;
import nl.ssfh.claims.bulk.app.DoImports;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, long, sent at once, or hold what must not be kept. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportFileIT {

    @Inject
    DataSource db;

    @Inject
    SessionFactory hibernate;

    @Inject
    DoImports imports;

    @Inject
    Scheduler scheduler;

    String anna = Tokens.practice("anna");
    String practice = "";

    /** What is done every second does not count, however long a test takes. */
    @AfterEach
    void goOn() {
        scheduler.resume();
    }

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name,email\n", "%s,surname\n", "%s\"open,\n"})
    void a_file_that_cannot_be_read_is_refused_as_a_whole(String file) {
        var before = Rows.all(db);
        var header = HEADER.strip();

        send(anna, file.formatted(file.contains("open") ? HEADER + line(practice, "a@example.nl") : header))
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"));

        assertThat(Rows.all(db)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[{\"name\": {}}]", "[{}", "[1]", "[{}] x", "nothing"})
    void json_that_is_no_list_of_lines_is_refused_as_a_whole(String json) {
        var before = Rows.all(db);

        Api.post(anna, "/v1/imports", json).statusCode(400).body("violations.message[0]", containsString("JSON list"));

        assertThat(Rows.all(db)).isEqualTo(before);
    }

    @Test
    void ten_thousand_lines_are_kept_by_few_statements() {
        var file = HEADER
                + IntStream.range(0, 10_000)
                        .mapToObj(i -> line(practice, "x" + i))
                        .collect(Collectors.joining());
        scheduler.pause();
        var before = hibernate.getStatistics().getPrepareStatementCount();

        var id = sent(anna, file);

        assertThat(hibernate.getStatistics().getPrepareStatementCount() - before)
                .isLessThan(40);
        Api.get(anna, "/v1/imports/" + id).body("lines", equalTo(10_000)).body("refused", equalTo(10_000));
    }

    @Test
    void a_file_that_is_too_long_is_refused_as_a_whole() {
        var before = Rows.all(db);
        var file = HEADER + line(practice, "x").repeat(30_001);

        send(anna, file).statusCode(400).body("violations.message", contains(containsString("30000 lines")));

        assertThat(Rows.all(db)).isEqualTo(before);
    }

    @Test
    void what_many_workers_do_with_the_same_file_sent_many_times_is_done_once() {
        var file = HEADER
                + IntStream.range(0, 120)
                        .mapToObj(i -> line(practice, mail("s" + i, practice)))
                        .collect(Collectors.joining());
        var ids = Together.all(3, i -> sent(anna, file));

        Together.all(3, i -> {
            imports.run();
            return i;
        });
        imports.run();

        assertThat(Rows.count(db, "select count(*) from placement where practice = '%s'".formatted(practice)))
                .isEqualTo(120);
        assertThat(Rows.count(
                        db, "select count(distinct placement) from claim where practice = '%s'".formatted(practice)))
                .isEqualTo(120);
        ids.forEach(id ->
                Api.get(anna, "/v1/imports/" + id).body("done", equalTo(true)).body("refused", equalTo(0)));
    }

    @Test
    void a_citizen_service_number_is_refused_and_kept_nowhere() {
        var id = sent(anna, HEADER + line(practice, "a@example.nl").replace("Anna de Vries", "Anna 111222333"));

        lines(anna, id).body("items.state", contains("REFUSED")).body("items[0].problems.field", contains("name"));
        assertThat(Rows.count(db, "select count(*) from import_line where import_line::text like '%111222333%'"))
                .isZero();
    }

    @Test
    void nothing_of_who_somebody_is_stays_once_a_line_is_done() {
        var id = sent(anna, HEADER + line(practice, "kanarie@example.nl"));
        var held = "select count(*) from import_line where import = '%s' and import_line::text like '%%kanarie%%'"
                .formatted(id);
        assertThat(Rows.count(db, held)).isEqualTo(1);

        imports.run();

        assertThat(Rows.count(db, held)).isZero();
        assertThat(Rows.count(db, "select count(email) from import_file where id = '%s'".formatted(id)))
                .isZero();
        assertThat(List.of(Rows.count(db, "select count(*) from import_line where offer is not null")))
                .containsOnly(0L);
    }
}
