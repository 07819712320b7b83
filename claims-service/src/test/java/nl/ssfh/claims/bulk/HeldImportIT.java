package nl.ssfh.claims.bulk;

import static nl.ssfh.claims.bulk.CsvFile.HEADER;
import static nl.ssfh.claims.bulk.CsvFile.line;
import static nl.ssfh.claims.bulk.CsvFile.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ssfh.claims.Api;
import nl.ssfh.claims.bulk.app.DoImports;
import nl.ssfh.claims.bulk.app.ForgetImports;
import nl.ssfh.platform.sheet.ExcelSheet;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that is looked at before anything is done with it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HeldImportIT {

    static final List<String> COLUMNS = List.of(HEADER.strip().split(",", -1));

    @Inject
    DoImports imports;

    @Inject
    ForgetImports forget;

    String anna = Tokens.practice("anna-holds");
    String practice = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
    }

    @AfterEach
    void backToToday() {
        TestDate.set(TestDate.START);
    }

    @Test
    void nothing_is_done_with_a_held_file_before_it_is_confirmed() {
        var id = held(HEADER + line(practice, mail("a")) + line(practice, "no address"));
        imports.run();

        Api.get(anna, "/v1/imports/" + id)
                .body("held", equalTo(1))
                .body("refused", equalTo(1))
                .body("done", equalTo(false));
        lines(anna, id)
                .body("items.state", contains("HELD", "REFUSED"))
                .body("items[1].problems.field", contains("email"));
        assertThat(placements()).isZero();
        Api.post(Tokens.practice("bert"), "/v1/imports/" + id + "/confirmation", "")
                .statusCode(404);

        Api.post(anna, "/v1/imports/" + id + "/confirmation", "")
                .statusCode(200)
                .body("waiting", equalTo(1));
        imports.run();

        Api.get(anna, "/v1/imports/" + id).body("added", equalTo(1)).body("done", equalTo(true));
        Api.as(anna).delete("/v1/imports/" + id).then().statusCode(409);
        assertThat(placements()).isEqualTo(1);
    }

    @Test
    void who_sent_a_held_file_is_known_until_its_lines_are_done() {
        var own = held(HEADER + line(practice, Tokens.email(anna)));
        CsvFile.sent(anna, HEADER + line(practice, mail("d")));
        imports.run();

        Api.post(anna, "/v1/imports/" + own + "/confirmation", "").statusCode(200);
        imports.run();

        String claim = lines(anna, own).extract().path("items[0].claim");
        Api.get(anna, "/v1/claims/" + claim).body("claimant", equalTo("STUDENT"));
    }

    @Test
    void a_held_file_is_forgotten_when_somebody_says_so_or_after_some_days() {
        var unwanted = held(HEADER + line(practice, mail("b")));
        Api.as(anna).delete("/v1/imports/" + unwanted).then().statusCode(204);
        Api.get(anna, "/v1/imports/" + unwanted).statusCode(404);

        var left = held(HEADER + line(practice, mail("c")));
        forget.run();
        Api.get(anna, "/v1/imports/" + left).statusCode(200);
        TestDate.set(TestDate.START.plusDays(8));
        forget.run();
        Api.get(anna, "/v1/imports/" + left).statusCode(404);
    }

    @Test
    void a_workbook_is_read_as_a_spreadsheet_keeps_it() {
        String id = sendWorkbook(workbook(14.5, LocalDate.of(2024, 9, 2)))
                .statusCode(202)
                .extract()
                .path("id");
        imports.run();

        String placement =
                lines(anna, id).body("items.state", contains("ADDED")).extract().path("items[0].placement");
        Api.get(anna, "/v1/placements/" + placement)
                .body("firstDay", equalTo("2024-09-02"))
                .body("crebo", equalTo("25691"))
                .body("hoursPerWeek", equalTo(14.5f));
    }

    @Test
    void a_number_that_is_too_long_to_write_out_refuses_its_line() {
        var endless = new BigDecimal("1E999999999");

        String id = sendWorkbook(workbook(endless, endless))
                .statusCode(202)
                .extract()
                .path("id");

        lines(anna, id)
                .body("items.state", contains("REFUSED"))
                .body("items[0].problems.field", contains("hoursPerWeek", "firstDay"));
    }

    @Test
    void what_is_no_workbook_or_unpacks_without_end_is_refused() throws Exception {
        sendWorkbook("no zip".getBytes(java.nio.charset.StandardCharsets.UTF_8)).statusCode(400);
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bomb.size()).isLessThan(1 << 20);
        sendWorkbook(bomb.toByteArray()).statusCode(400).body("violations.field", contains("(file)"));
    }

    private String held(String csv) {
        return CsvFile.send(anna, csv, "/v1/imports?hold=true")
                .statusCode(202)
                .extract()
                .path("id");
    }

    private ValidatableResponse sendWorkbook(byte[] workbook) {
        var plain = RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(ExcelSheet.TYPE, ContentType.BINARY));
        return Api.as(anna)
                .config(plain)
                .contentType(ExcelSheet.TYPE)
                .body(workbook)
                .post("/v1/imports")
                .then();
    }

    private byte[] workbook(Number hours, Object firstDay) {
        var cells = Arrays.<Object>asList(
                practice,
                "Anna de Vries",
                mail("x"),
                "nl",
                "BOL",
                "DOCTORS_ASSISTANT",
                25_691,
                1,
                "REGULAR",
                hours,
                firstDay,
                LocalDate.of(2025, 1, 31),
                "nee",
                "ja",
                "ja",
                "ja");
        var out = new ByteArrayOutputStream();
        try (var sheet = new ExcelSheet(out, "import")) {
            sheet.row(COLUMNS);
            sheet.row(cells);
        }
        return out.toByteArray();
    }

    private int placements() {
        return Api.get(anna, "/v1/placements?practice=" + practice)
                .extract()
                .<List<Object>>path("items")
                .size();
    }

    private String mail(String name) {
        return CsvFile.mail(name, practice);
    }
}
