package nl.ssfh.claims.bulk;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.bulk.CsvFile.HEADER;
import static nl.ssfh.claims.bulk.CsvFile.line;
import static nl.ssfh.claims.bulk.CsvFile.lines;
import static nl.ssfh.claims.bulk.CsvFile.send;
import static nl.ssfh.claims.bulk.CsvFile.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.Api;
import nl.ssfh.claims.bulk.app.DoImports;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportIT {

    @Inject
    DoImports imports;

    String anna = Tokens.practice("anna");
    String practice = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
    }

    @Test
    void the_good_lines_go_in_and_the_others_say_what_is_wrong() {
        var file = HEADER
                + line(practice, mail("a"))
                + line(practice, "no address").replace("2025-01-31", "2024-01-31")
                + line(UUID.randomUUID().toString(), mail("b"))
                + "too,few\n";

        var id = sent(anna, file);
        imports.run();

        Api.get(anna, "/v1/imports/" + id)
                .body("done", equalTo(true))
                .body("lines", equalTo(4))
                .body("added", equalTo(1))
                .body("refused", equalTo(3));
        var report = lines(anna, id)
                .body("items.line", contains(2, 3, 4, 5))
                .body("items.state", contains("ADDED", "REFUSED", "REFUSED", "REFUSED"))
                .body("items[1].problems.field", hasItems("email", "lastDay"))
                .body("items[1].problems.messageNl", hasItems(containsString("mag niet vóór de eerste dag")))
                .body("items[2].problems.field", contains("practice"))
                .body("items[3].problems.message", contains(containsString("16 cells")))
                .extract();
        String claim = report.path("items[0].claim");
        Api.get(anna, "/v1/claims/" + claim)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("placement", equalTo(report.path("items[0].placement")))
                .body("reference", equalTo(report.path("items[0].reference")));
        Topic.heard(ClaimSubmitted.class, told -> told.claim().toString().equals(claim));
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var file = HEADER + line(practice, mail("a")) + line(practice, mail("b")) + line(practice, mail("a"));
        var first = sent(anna, file);
        imports.run();
        var added = lines(anna, first)
                .body("items.state", contains("ADDED", "ADDED", "ALREADY_THERE"))
                .extract()
                .<List<String>>path("items.reference");

        var second = sent(anna, file);
        imports.run();

        lines(anna, second)
                .body("items.state", contains("ALREADY_THERE", "ALREADY_THERE", "ALREADY_THERE"))
                .body("items.reference", equalTo(added));
        assertThat(placements()).isEqualTo(2);
        assertThat(added.getFirst()).isEqualTo(added.getLast());
    }

    @Test
    void practice_software_sends_the_same_as_json() {
        var line = body(
                "practice",
                practice,
                "name",
                "Anna",
                "email",
                mail("j"),
                "language",
                "nl",
                "track",
                "BBL",
                "course",
                "POH_GGZ",
                "entrant",
                "RE_ENTRANT",
                "hoursPerWeek",
                24.5,
                "firstDay",
                "2024-09-02",
                "lastDay",
                "2025-01-31",
                "employedInSameFunction",
                true,
                "mandatoryFormat",
                true,
                "namesPractice",
                true,
                "namesStudent",
                true,
                "submit",
                false);

        var id = Api.post(anna, "/v1/imports", List.of(line, Api.with(line, "track", "MBO")))
                .statusCode(202)
                .header("Location", containsString("/v1/imports/"))
                .extract()
                .<String>path("id");
        imports.run();

        var report = lines(anna, id)
                .body("items.state", contains("ADDED", "REFUSED"))
                .body("items[1].problems.field", contains("track"))
                .extract();
        Api.get(anna, "/v1/claims/" + report.path("items[0].claim")).body("status", equalTo("DRAFT"));
        Api.get(anna, "/v1/placements/" + report.path("items[0].placement"))
                .body("hoursPerWeek", equalTo(24.5f))
                .body("enteredStudent.name", equalTo("Anna"));
    }

    @Test
    void who_may_not_file_any_more_gets_nothing_in_and_the_rest_of_the_file_goes_on() {
        var bert = Tokens.practice("bert");
        var berts = Api.practice(bert);
        var mandate = body("subject", Tokens.subject(anna), "role", "FILER");
        var given = Api.create(bert, "/v1/practices/" + berts + "/mandates", mandate);
        var id = sent(anna, HEADER + line(practice, mail("a")) + line(berts, mail("b")) + line(practice, mail("c")));
        Api.as(bert)
                .delete("/v1/practices/" + berts + "/mandates/" + given)
                .then()
                .statusCode(204);

        imports.run();

        lines(anna, id)
                .body("items.state", contains("ADDED", "REFUSED", "ADDED"))
                .body("items[1].problems.message", contains(notNullValue()));
        assertThat(placements()).isEqualTo(2);
        Api.get(bert, "/v1/placements?practice=" + berts).body("items", equalTo(List.of()));
    }

    @Test
    void a_student_who_is_somewhere_else_on_the_same_days_is_refused() {
        sent(anna, HEADER + line(practice, mail("a")));
        imports.run();
        var other = Api.practice(anna);

        var id = sent(anna, HEADER + line(other, mail("b")) + line(other, mail("a")));
        imports.run();

        lines(anna, id)
                .body("items.state", contains("ADDED", "REFUSED"))
                .body("items[1].problems.field", contains("email"));
    }

    @Test
    void the_report_can_be_opened_in_a_spreadsheet() {
        var id = sent(anna, HEADER + line(practice, mail("a")) + line(practice, "x"));
        imports.run();

        var csv = Api.as(anna)
                .accept("text/csv")
                .get("/v1/imports/" + id + "/lines")
                .then();

        assertThat(csv.statusCode(200)
                        .contentType("text/csv")
                        .extract()
                        .asString()
                        .split("\r\n"))
                .hasSize(3)
                .satisfies(rows -> assertThat(rows[0]).startsWith("line,state,problem"))
                .satisfies(rows -> assertThat(rows[1]).startsWith("2,ADDED,,,").contains("SSFH-"))
                .satisfies(rows -> assertThat(rows[2]).startsWith("3,REFUSED,").contains("email"));
    }

    @Test
    void the_template_names_the_students_whom_the_practice_knows() {
        var email = mail("Known");
        var id = sent(anna, HEADER + line(practice, email).replace("Anna de Vries", "'=Anna"));
        imports.run();
        var placement = lines(anna, id).extract().<String>path("items[0].placement");
        for (var month : List.of(10, 11)) {
            var longer = Api.body("kind", "HOURS", "from", "2024-%d-01".formatted(month), "hoursPerWeek", 10 + month);
            Api.post(anna, "/v1/placements/" + placement + "/changes", longer).statusCode(201);
        }

        var template = Api.get(anna, "/v1/import-template")
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(template).startsWith("practice,name,email");
        assertThat(template)
                .contains(practice + ",'=Anna," + email + ",nl,BOL,DOCTORS_ASSISTANT,25695,1,REGULAR,21.00,,");
        assertThat(Api.get(Tokens.practice("bert"), "/v1/import-template")
                        .extract()
                        .asString())
                .doesNotContain(email);
    }

    @Test
    void an_import_is_shown_to_who_sent_it_and_to_the_fund() {
        var id = sent(anna, HEADER + line(practice, "x"));

        for (var path : List.of("/v1/imports/" + id, "/v1/imports/" + id + "/lines")) {
            Api.get(Tokens.officer("otto"), path).statusCode(200);
            Api.get(Tokens.practice("bert"), path).statusCode(404);
            Api.get(Tokens.student("sam"), path).statusCode(403);
        }
        send(Tokens.officer("otto"), HEADER).statusCode(403);
        send(Tokens.student("sam"), HEADER).statusCode(403);
        Api.get(Tokens.officer("otto"), "/v1/import-template").statusCode(403);
    }

    String mail(String name) {
        return CsvFile.mail(name, practice);
    }

    long placements() {
        return Api.get(anna, "/v1/placements?limit=200&practice=" + practice)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }
}
