package nl.ssfh.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.claims.Api.placementBody;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExportIT {

    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    DataSource db;

    String anna = Tokens.practice("anna");
    String practice = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
    }

    @Test
    void placements_are_exported_as_they_are_now() {
        var id = Api.create(anna, "/v1/placements", with(placementBody(practice), "student.name", "Vries, Anna de"));
        Api.post(anna, "/v1/placements/" + id + "/changes", Api.body("kind", "EARLY_END", "lastDay", "2024-12-31"))
                .statusCode(201);

        var rows = csv(anna, "/v1/placements?practice=" + practice);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).startsWith("id,practice,practiceName,studentName,studentEmail");
        assertThat(rows.get(1))
                .startsWith(id + "," + practice + ",Huisartsenpraktijk ")
                .contains(",\"Vries, Anna de\",")
                .contains(",BOL,DOCTORS_ASSISTANT,25695,1,REGULAR,16.00,2024-09-02,2024-12-31,false,");
    }

    @Test
    void claims_are_exported_all_or_of_one_status() {
        Api.create(anna, "/v1/claims", Api.claimBody(Api.placement(anna, practice)));
        var submitted = Api.submitted(anna, Api.placement(anna, practice));

        assertThat(csv(anna, "/v1/claims?practice=" + practice)).hasSize(3);
        assertThat(csv(anna, "/v1/claims?status=SUBMITTED&practice=" + practice))
                .hasSize(2)
                .last()
                .asString()
                .startsWith(submitted + ",SSFH-")
                .contains(",SUBMITTED,2024-09-02,PRACTICE,");
    }

    @Test
    void a_list_that_is_longer_than_its_parts_is_exported_whole() {
        var one = Api.placement(anna, practice);
        Rows.change(db, """
                insert into placement select (jsonb_populate_record(placement, jsonb_build_object('id', uuidv7()))).*
                from placement, generate_series(1, 1200) where id = '%s'
                """.formatted(one));

        assertThat(csv(anna, "/v1/placements?practice=" + practice))
                .hasSize(1202)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_made_harmless() {
        Api.create(anna, "/v1/placements", with(placementBody(practice), "student.name", "=HYPERLINK(x)"));

        assertThat(csv(anna, "/v1/placements?practice=" + practice).getLast()).contains(",'=HYPERLINK(x),");
        assertThat(sheet(anna, "/v1/placements?practice=" + practice))
                .contains("&apos;=HYPERLINK(x)")
                .doesNotContain("<f>");
    }

    @Test
    void the_same_is_there_for_a_spreadsheet() {
        var placement = Api.placement(anna, practice);
        var claim = Api.submitted(anna, placement);

        assertThat(sheet(anna, "/v1/placements?practice=" + practice))
                .contains(placement, "Anna de Vries", "hoursPerWeek");
        assertThat(sheet(anna, "/v1/claims?practice=" + practice)).contains(claim, "SSFH-", "SUBMITTED");
    }

    @Test
    void a_file_holds_only_what_the_caller_may_see() {
        var id = Api.placement(anna, practice);
        var bert = Tokens.practice("bert");

        assertThat(String.join("\n", csv(bert, "/v1/placements"))).doesNotContain(id);
        for (var path : List.of("/v1/placements", "/v1/claims")) {
            Api.as(bert)
                    .accept("text/csv")
                    .get(path + "?practice=" + practice)
                    .then()
                    .statusCode(404);
            Api.as(bert)
                    .accept(EXCEL)
                    .get(path + "?practice=" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
            Api.as(Tokens.student("sam")).accept("text/csv").get(path).then().statusCode(403);
            Api.as(anna).accept("image/png").get(path).then().statusCode(406);
        }
    }

    @Test
    void who_asks_for_nothing_in_particular_gets_json() {
        Api.as(anna).accept("*/*").get("/v1/claims").then().statusCode(200).contentType("application/json");
        Api.as(anna)
                .accept("text/html, */*;q=0.8")
                .get("/v1/placements")
                .then()
                .statusCode(200)
                .body(
                        "items.size()",
                        equalTo(Math.min(50, csv(anna, "/v1/placements").size() - 1)));
    }

    static List<String> csv(String token, String path) {
        var answer = Api.as(token)
                .accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/csv");
        return List.of(answer.extract().asString().split("\r\n"));
    }

    /** The XML of the only sheet. */
    static String sheet(String token, String list) {
        var file = Api.as(token)
                .accept(EXCEL)
                .get(list)
                .then()
                .statusCode(200)
                .contentType(EXCEL)
                .extract()
                .asByteArray();
        try {
            var path = Files.write(Files.createTempFile(Path.of("target"), "export", ".xlsx"), file);
            try (var zip = new ZipFile(path.toFile())) {
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
                return new String(sheet.readAllBytes(), UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
