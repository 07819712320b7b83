package nl.ssfh.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.claims.evidence.app.DestroyAgreements;
import nl.ssfh.claims.evidence.app.DestroyStrays;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AgreementIT {

    @Inject
    DataSource db;

    @Inject
    DestroyAgreements destroy;

    @Inject
    DestroyStrays strays;

    String anna = Tokens.practice("anna");
    String placement = "";
    String path = "";
    List<String> before = allFiles();

    @BeforeEach
    void register() {
        placement = Api.placement(anna, Api.practice(anna));
        path = "/v1/placements/" + placement + "/agreements";
    }

    @AfterEach
    void back() {
        TestDate.set(TestDate.START);
    }

    @ParameterizedTest
    @CsvSource({"255044462D312E37, application/pdf", "FFD8FFE000104A46, image/jpeg", "89504E470D0A1A0A, image/png"})
    void an_agreement_comes_back_as_it_was_uploaded(String head, String type) {
        var content = Arrays.copyOf(HexFormat.of().parseHex(head), 300_000);

        var id = upload(anna, content)
                .statusCode(201)
                .body("mediaType", equalTo(type))
                .extract()
                .<String>path("id");

        var answer = Api.as(anna).get(path + "/" + id).then().statusCode(200).contentType(type);
        assertThat(answer.extract().asByteArray()).isEqualTo(content);
        Api.get(anna, path)
                .body("items.version", contains(1))
                .body("items.bytes", contains(300_000))
                .body("items[0].sha256.length()", equalTo(64));
        Api.get(Tokens.auditor("ada"), "/v1/audit-entries?object=" + id)
                .body("items.action", hasItems("upload", "download"));
    }

    @Test
    void the_same_file_again_changes_nothing_and_another_one_is_another_version() {
        var first = upload(anna, pdf("one")).statusCode(201).extract().path("id");

        upload(anna, pdf("one")).statusCode(200).body("id", equalTo(first));
        upload(anna, pdf("two")).statusCode(201).body("version", equalTo(2));

        Api.get(anna, path).body("items.version", contains(1, 2));
        assertThat(files()).hasSize(2);
    }

    @Test
    void what_is_no_document_is_refused_and_kept_nowhere() {
        var before = Rows.all(db);

        upload(anna, "PK\u0003\u0004 not a document".getBytes(UTF_8))
                .statusCode(400)
                .body("violations.message", contains(containsString("PDF, JPEG or PNG")));
        upload(anna, new byte[0]).statusCode(400);
        Api.as(anna).contentType("text/html").body("<p>").post(path).then().statusCode(415);
        upload(anna, Arrays.copyOf(pdf("big"), 5_242_881)).statusCode(413).body("type", equalTo("/problems/too-large"));

        assertThat(Rows.all(db)).isEqualTo(before);
        assertThat(files()).isEmpty();
    }

    @Test
    void an_agreement_is_only_for_those_who_may_see_the_placement() {
        var id = upload(anna, pdf("mine")).extract().<String>path("id");
        var other = "/v1/placements/" + Api.placement(anna, Api.practice(anna)) + "/agreements/" + id;
        var bert = Tokens.practice("bert");

        upload(bert, pdf("his")).statusCode(404);
        upload(Tokens.officer("otto"), pdf("his")).statusCode(403);
        for (var each : List.of(path, path + "/" + id)) {
            Api.get(bert, each).statusCode(404);
            Api.get(Tokens.student("sam"), each).statusCode(403);
            Api.get(Tokens.officer("otto"), each).statusCode(200);
        }
        Api.get(anna, other).statusCode(404);
        Api.get(anna, path + "/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void seven_years_after_the_placement_its_agreement_is_destroyed_and_that_is_recorded() {
        var id = upload(anna, pdf("old")).extract().<String>path("id");
        TestDate.set(LocalDate.of(2032, 1, 31));
        destroy.run();
        Api.get(anna, path).body("items.destroyedOn", contains(nullValue()));
        assertThat(files()).hasSize(1);

        TestDate.set(LocalDate.of(2032, 2, 1));
        destroy.run();
        destroy.run();

        Api.get(anna, path).body("items.destroyedOn", contains("2032-02-01"));
        Api.get(anna, path + "/" + id).statusCode(404);
        assertThat(files()).isEmpty();
        Api.get(Tokens.auditor("ada"), "/v1/audit-entries?object=" + id)
                .body("items.action", contains("destroy", "upload"));
    }

    @Test
    void a_content_that_nobody_entered_is_destroyed_once_it_is_old() throws IOException {
        upload(anna, pdf("entered")).statusCode(201);
        var entered = Path.of(files().getFirst());
        var stray = Files.writeString(entered.resolveSibling(stray(1, entered)), "%PDF-");
        var part = Files.writeString(entered.resolveSibling(stray(2, entered) + ".part"), "%PDF-");
        var recent = Files.writeString(entered.resolveSibling(stray(3, entered)), "%PDF-");
        for (var old : List.of(entered, stray, part)) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }

        strays.run();

        assertThat(files()).containsExactlyInAnyOrder(entered.toString(), recent.toString());
        Files.delete(recent);
    }

    /** An id of nothing that is kept in the same folder as the file. */
    static String stray(int number, Path beside) {
        var name = beside.toString();
        return "00000000-0000-7000-8000-0000000%03d%s".formatted(number, name.substring(name.length() - 2));
    }

    ValidatableResponse upload(String token, byte[] content) {
        return Api.as(token)
                .contentType("application/pdf")
                .body(content)
                .post(path)
                .then();
    }

    static byte[] pdf(String text) {
        return ("%PDF-1.7 " + text).getBytes(UTF_8);
    }

    /** The files that this test left. */
    List<String> files() {
        return allFiles().stream().filter(file -> !before.contains(file)).toList();
    }

    static List<String> allFiles() {
        var folder = Path.of("target", "agreements");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).map(Path::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
