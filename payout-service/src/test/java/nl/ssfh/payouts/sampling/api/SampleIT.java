package nl.ssfh.payouts.sampling.api;

import static nl.ssfh.payouts.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.Unzipped;
import nl.ssfh.payouts.evidence.PapersStandIn;
import nl.ssfh.platform.chain.Sha256;
import nl.ssfh.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An auditor draws a sample, looks at each line and reads what it says of the whole. */
@QuarkusTest
class SampleIT extends FundIT {

    static final String ADA = Tokens.auditor("ada");
    static final Map<String, Object> WANTED = Map.of(
            "bookedFrom",
            "2024-09-01",
            "bookedTo",
            "2024-09-30",
            "size",
            9,
            "minimumPerStratum",
            2,
            "allocation",
            "PROPORTIONAL",
            "bounds",
            List.of(12_000),
            "confidence",
            95,
            "seed",
            "audit of 2024");

    /** 24 lines paid: supervision of 200 euros, and stipends of 100 and of 150 euros and more; one came back. */
    @BeforeEach
    void a_month_of_the_fund() {
        var practice = practice();
        for (int claim = 0; claim < 12; claim++) {
            grant(practice, claim < 4 ? 10_000 : 15_000 + claim, 20_000);
        }
        grant(practice, 77_700, 0);
        var file = Api.pay("2024-09");
        book(file);
        comeBack(file.transfers().stream()
                .filter(each -> each.cents() == 77_700)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void the_same_seed_draws_the_same_lines_again_and_another_draws_others() {
        var first = drawn(with("seed", "one"));
        var again = drawn(with("seed", "one"));
        var other = drawn(with("seed", "two"));

        assertThat(instalments(first)).hasSize(9).isEqualTo(instalments(again)).isNotEqualTo(instalments(other));
        assertThat(read("/v1/samples/" + first).getList("strata.lines")).containsExactly(4, 8, 12);
        assertThat(read("/v1/samples/" + first).getList("strata.drawn")).containsExactly(3, 3, 3);
        assertThat(read("/v1/samples").getList("items.id")).containsExactly(first, again, other);
    }

    @Test
    void a_sample_is_taken_along_with_the_evidence_on_each_of_its_lines() throws IOException {
        PapersStandIn.allIsWell();
        var sample = drawn(WANTED);
        var lines = instalments(sample);
        find(ADA, sample, lines.getFirst(), 100).then().statusCode(200);
        PapersStandIn.inTrouble("claims", 503);

        var files = Unzipped.of(as(ADA).get("/v1/samples/{id}/file", sample)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray());

        for (var line : lines) {
            assertThat(files)
                    .containsKeys(line + "/evidence.json", line + "/decision-receipt.json", line + "/finding.json");
        }
        assertThat(Unzipped.text(files, lines.getFirst() + "/finding.json")).contains("100");
        assertThat(Unzipped.text(files, "sample.json")).contains("audit of 2024");
        assertThat(Unzipped.text(files, "missing.txt").lines())
                .hasSize(lines.size())
                .allMatch(line -> line.endsWith("/claim.json"));
        assertThat(Unzipped.text(files, "SHA256SUMS").lines())
                .hasSize(files.size() - 1)
                .allSatisfy(line -> assertThat(Sha256.of(files.getOrDefault(line.substring(66), new byte[0])))
                        .isEqualTo(line.substring(0, 64)));
        as(ADA).get("/v1/audit-entries?object=" + lines.getFirst()).then().body("items.action", hasItem("download"));
        as(ADA).get("/v1/samples/{id}/file", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void once_every_line_is_looked_at_the_error_in_all_that_was_paid_is_told() {
        var sample = drawn(WANTED);
        var lines = instalments(sample);
        as(ADA).get("/v1/samples/{id}", sample)
                .then()
                .body("outstanding", equalTo(9))
                .body("error", nullValue());

        lines.forEach(line -> find(ADA, sample, line, 0).then().statusCode(200));
        var right = read("/v1/samples/" + sample);

        assertThat(right.getInt("outstanding")).isZero();
        assertThat(right.getString("error.method")).isEqualTo("NO_ERROR_FOUND");
        assertThat(right.getLong("error.upperCents")).isEqualTo(239_659);
        var csv = as(ADA).accept("text/csv")
                .get("/v1/samples/{id}/lines", sample)
                .then()
                .statusCode(200);
        assertThat(csv.extract().asString().lines())
                .hasSize(10)
                .element(1)
                .asString()
                .contains("STIPEND,2024-09,0,10000,0,Looked at the agreement");
    }

    @Test
    void one_error_is_extrapolated_by_its_stratum() {
        var sample = drawn(WANTED);
        var lines = read("/v1/samples/%s/lines".formatted(sample));
        var wrong = lines.getString("items.find { it.fee == 'SUPERVISION' }.instalment");
        for (var line : lines.getList("items.instalment", String.class)) {
            find(ADA, sample, line, line.equals(wrong) ? 4_000 : 0).then().statusCode(200);
        }

        var result = read("/v1/samples/" + sample);

        assertThat(result.getString("error.method")).isEqualTo("MEAN_PER_UNIT");
        assertThat(result.getLong("error.estimateCents")).isEqualTo(16_000);
        assertThat(result.getLong("error.lowerCents")).isNegative();
        assertThat(result.getLong("error.upperCents")).isGreaterThan(16_000);
        assertThat(result.getList("strata.foundCents")).containsExactly(0, 0, 4_000);
    }

    @Test
    void what_is_found_of_a_line_stays() {
        var sample = drawn(WANTED);
        var line = instalments(sample).getFirst();
        find(ADA, sample, line, 100).then().statusCode(200).body("errorCents", equalTo(100));
        find(ADA, sample, line, 100).then().statusCode(200);

        find(ADA, sample, line, 200).then().statusCode(409).body("type", equalTo("/problems/already-found"));
        find(ADA, sample, instalments(sample).get(1), 100_000)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("errorCents"));
        find(ADA, sample, instalments(sample).get(1), -100_001)
                .then()
                .statusCode(400)
                .body("violations.messageNl", hasItem(startsWith("moet van €\u00a0-1.000,00 tot en met €")));
        as(ADA).get("/v1/audit-entries?object=" + sample).then().body("items.action", equalTo(List.of("find", "draw")));
    }

    @Test
    void nobody_records_in_the_sample_of_another_nor_what_is_not_in_it() {
        var sample = drawn(WANTED);
        var line = instalments(sample).getFirst();

        find(Tokens.auditor("bea"), sample, line, 0)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/foreign-sample"));
        find(Api.otto(), sample, line, 0).then().statusCode(403);
        find(ADA, UUID.randomUUID().toString(), line, 0).then().statusCode(404);
        find(ADA, sample, UUID.randomUUID().toString(), 0).then().statusCode(404);
        draw(Api.otto(), WANTED).then().statusCode(403);
        as(Tokens.practice("anna")).get("/v1/samples").then().statusCode(403);
        as(Api.otto()).get("/v1/samples/{id}/lines", sample).then().statusCode(200);
        as(ADA).get("/v1/samples/{id}", UUID.randomUUID()).then().statusCode(404);
        as(ADA).accept("text/csv")
                .get("/v1/samples/{id}/lines", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            size              | 0                | size
            size              | 25               | size
            size              | 5                | size
            minimumPerStratum | 1                | minimumPerStratum
            bookedTo          | 2024-08-31       | bookedTo
            bookedTo          | 2024-02-30       | bookedTo
            bookedFrom        | 2024-09-26       | size
            confidence        | 94               | confidence
            allocation        | ALL              | allocation
            bounds            | [20000, 10000]   | bounds
            bounds            | [0]              | bounds
            seed              |                  | seed
            seed              | 123.456.782      | seed
            seed              | NUL              | seed
            """)
    void a_sample_that_cannot_be_drawn_is_refused_by_its_field(String field, @Nullable String value, String named) {
        draw(
                        ADA,
                        with(
                                field,
                                value == null
                                        ? null
                                        : value.startsWith("[")
                                                ? List.of(value.replaceAll("[\\[\\]]", "")
                                                        .split(", "))
                                                : value.replace("NUL", "\0")))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(named));
    }

    static Map<String, Object> with(String field, @Nullable Object value) {
        var changed = new HashMap<>(WANTED);
        changed.remove(field);
        if (value != null) {
            changed.put(field, value);
        }
        return changed;
    }

    static Response draw(String token, Map<String, Object> wanted) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(wanted)
                .post("/v1/samples");
    }

    static String drawn(Map<String, Object> wanted) {
        return draw(ADA, wanted).then().statusCode(201).extract().path("id");
    }

    static List<String> instalments(String sample) {
        return read("/v1/samples/%s/lines".formatted(sample)).getList("items.instalment");
    }

    static Response find(String token, String sample, String line, long cents) {
        return as(token)
                .body(Map.of("errorCents", cents, "reason", "Looked at the agreement"))
                .post("/v1/samples/{id}/lines/{line}/finding", sample, line);
    }

    static JsonPath read(String path) {
        return as(ADA).accept("application/json")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
