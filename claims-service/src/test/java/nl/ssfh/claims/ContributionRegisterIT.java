package nl.ssfh.claims;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContributionRegisterIT {

    static final String HEADER = "pfzw_number,status\n";

    @Inject
    DataSource db;

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void a_file_adds_and_changes_rows_and_leaves_the_others(String begin) {
        put(HEADER + "R1,PAYING\nR2,PAYING\nR3,IN_ARREARS\n").statusCode(200).body("rows", equalTo(3));

        put(begin + "pfzw_number,status\r\nR2,NOT_PAYING\r\n\"R 4\",PAYING\r\n\r\n")
                .statusCode(200)
                .body("rows", equalTo(2));

        assertThat(status("R1")).isEqualTo("PAYING");
        assertThat(status("R2")).isEqualTo("NOT_PAYING");
        assertThat(status("R3")).isEqualTo("IN_ARREARS");
        assertThat(status("R 4")).isEqualTo("PAYING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "N1,PAYING\\nN2,PAID\\n|line 3, column status",
                "N1,PAYING\\n,PAYING\\n|line 3, column pfzw_number",
                "N1\\n|line 2, column status",
                "N1,PAYING,\\n|line 2, column status",
                "N1,PAYING\\n\\nN1,PAYING\\n|line 4, column pfzw_number",
                "N1,PAYING\\n\"N2,PAYING\\n|line 3, column pfzw_number",
                "N1,PAYING\\n\"N2\"x,PAYING\\n|line 3, column pfzw_number"
            })
    void a_broken_line_is_named_and_nothing_is_stored(String lines, String field) {
        var before = Rows.all(db);

        put(HEADER + lines.replace("\\n", "\n"))
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"))
                .body("violations.field", contains(field));

        assertThat(Rows.all(db)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N1,PAYING\n", "status,pfzw_number\nPAYING,N1\n", "pfzw_number;status\nN1;PAYING\n"})
    void a_file_without_the_header_is_refused(String file) {
        put(file).statusCode(400).body("violations.field", contains("line 1, column pfzw_number"));
    }

    @Test
    void up_to_a_hundred_broken_lines_are_named() {
        var lines = IntStream.range(0, 500).mapToObj(i -> "N" + i + ",PAID").collect(Collectors.joining("\n"));

        put(HEADER + lines)
                .statusCode(400)
                .body("violations", hasSize(100))
                .body("violations.message", everyItem(containsString("PAYING, IN_ARREARS, NOT_PAYING")))
                .body("violations[99].field", equalTo("line 101, column status"))
                .body("violations[99].messageNl", containsString("regel 101"));
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        put((HEADER + "caf\u00e9,PAYING\n").getBytes(ISO_8859_1))
                .statusCode(400)
                .body("violations.message", contains(containsString("UTF-8")));
    }

    @Test
    void a_hundred_thousand_lines_are_taken_and_one_more_is_not() {
        var before = Rows.all(db);
        put(lines(100_001)).statusCode(400).body("violations.message", contains(containsString("100000")));
        assertThat(Rows.all(db)).isEqualTo(before);

        put(lines(100_000)).statusCode(200).body("rows", equalTo(100_000));
        put(lines(100_000)).statusCode(200).body("rows", equalTo(100_000));
        assertThat(Rows.count(db, "select count(*) from contribution where pfzw like 'MANY-%'"))
                .isEqualTo(100_000);
    }

    @Test
    void a_file_that_is_too_big_is_refused_before_it_is_sent() throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/contribution-register"))
                .header("Authorization", "Bearer " + Tokens.officer("otto"))
                .header("Content-Type", "text/csv")
                .version(HttpClient.Version.HTTP_1_1)
                .expectContinue(true)
                .PUT(BodyPublishers.ofByteArray(new byte[9_000_000]))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    static String lines(int count) {
        return HEADER
                + IntStream.range(0, count)
                        .mapToObj("MANY-%06d,PAYING\n"::formatted)
                        .collect(Collectors.joining());
    }

    String status(String number) {
        var query = "select case status when 'PAYING' then 1 when 'IN_ARREARS' then 2 else 3 end from contribution"
                + " where pfzw = '" + number + "'";
        return switch ((int) Rows.count(db, query)) {
            case 1 -> "PAYING";
            case 2 -> "IN_ARREARS";
            default -> "NOT_PAYING";
        };
    }

    static ValidatableResponse put(String csv) {
        return put(csv.getBytes(UTF_8));
    }

    static ValidatableResponse put(byte[] csv) {
        var plain = RestAssured.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
        return Api.as(Tokens.officer("otto"))
                .config(plain)
                .contentType("text/csv")
                .body(csv)
                .put("/v1/contribution-register")
                .then();
    }
}
