package nl.ssfh.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.contracts.ClaimsEvent.StudentForgotten;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ServicesStandIn.class)
class MyDataIT {

    @Inject
    DataSource db;

    String anna = Tokens.practice("anna");
    String sam = Tokens.student("sam-" + UUID.randomUUID());
    String name = "Kanariepiet " + UUID.randomUUID().toString().substring(24).replaceAll("[0-9]", "x");
    String practice = "";
    String placement = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
        placement = Api.create(anna, "/v1/placements", with(Api.placementBody(practice), "student.name", name));
        Invited.accept(sam, placement);
    }

    @AfterEach
    void asItWas() {
        ServicesStandIn.comeUp();
        TestDate.set(TestDate.START);
    }

    @Test
    void a_student_gets_everything_that_all_services_keep_of_him() {
        Api.submitted(anna, placement);
        Api.create(sam, "/v1/placements/" + placement + "/contests", body("fact", "HOURS", "note", "20 uur"));

        get(sam, "/v1/my-data")
                .statusCode(200)
                .body("claims.subject", equalTo(Tokens.subject(sam)))
                .body("claims.students[0].entries[0].name", equalTo(name))
                .body("claims.students[0].placements[0].firstDay", equalTo("2024-09-02"))
                .body("claims.students[0].placements[0].claims[0].status", equalTo("SUBMITTED"))
                .body("claims.students[0].placements[0].contests[0].note", equalTo("20 uur"))
                .body("claims.actions.action", hasItems("accept", "contest", "link"))
                .body("eligibility.path", equalTo("/eligibility/v1/placement-records"))
                .body("eligibility.asked.placements", contains(placement))
                .body("payouts.asked.placements", contains(placement))
                .body("notifications.asked.placements", contains(placement));
    }

    @Test
    void drafts_agreements_outcomes_and_what_was_said_of_months_are_among_it() {
        draft();
        Api.as(anna)
                .contentType("application/pdf")
                .body("%PDF-1.7 of a student".getBytes(UTF_8))
                .post("/v1/placements/" + placement + "/agreements")
                .then()
                .statusCode(201);
        TestDate.set(LocalDate.of(2025, 2, 1));
        var told = body("milestone", "GRADUATION", "inGpCare", true, "work", "POH_S");
        post(sam, "/v1/placements/" + placement + "/outcomes", told).statusCode(201);
        var arrived = body("placement", placement, "month", "2024-10", "done", true);
        post(sam, "/v1/stipend-receipts", arrived).statusCode(201);

        var student = "claims.students[0].";
        get(sam, "/v1/my-data")
                .statusCode(200)
                .body(student + "drafts[0].typed.student.name", equalTo(name))
                .body(student + "drafts[0].typed.track", equalTo("BBL"))
                .body(student + "placements[0].agreements[0].type", equalTo("PDF"))
                .body(student + "placements[0].agreements[0].uploadedBy", nullValue())
                .body(student + "placements[0].outcomes[0].work", equalTo("POH_S"))
                .body(student + "placements[0].receipts[0].saidBy", equalTo("STUDENT"));
    }

    @Test
    void a_student_who_is_erased_is_in_no_draft_any_more() {
        var draft = draft();
        TestDate.set(LocalDate.of(2025, 2, 1));

        post(sam, "/v1/my-data/erasure", "").statusCode(200);

        assertNameIsGone();
        get(anna, "/v1/claims/" + draft + "/draft")
                .statusCode(200)
                .body("newPlacement.student", nullValue())
                .body("newPlacement.track", equalTo("BBL"));
    }

    @Test
    void a_draft_that_nobody_touched_for_a_year_does_not_say_any_more_whom_it_is_for() {
        var draft = draft();
        get(anna, "/v1/claims/" + draft + "/draft").body("newPlacement.student.name", equalTo(name));

        TestDate.set(TestDate.START.plusDays(366));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> get(anna, "/v1/claims/" + draft + "/draft").body("newPlacement.student", nullValue()));
        get(Tokens.officer("otto"), "/v1/destructions?limit=200")
                .body("items.findAll { it.reason == 'RULE' }.drafts", hasItem(greaterThan(0)));
    }

    @Test
    void a_practice_user_gets_what_is_kept_of_him_and_nothing_of_students() {
        get(anna, "/v1/my-data")
                .statusCode(200)
                .body("claims.mandates.practice", hasItem(practice))
                .body("claims.students", hasSize(0))
                .body("claims.actions.action", hasItem("register"));
    }

    @Test
    void half_of_the_data_is_no_answer() {
        ServicesStandIn.goDown();

        get(sam, "/v1/my-data").statusCode(503).body("type", equalTo("/problems/try-later"));
    }

    @Test
    void a_student_is_erased_once_his_placements_are_over() {
        post(sam, "/v1/my-data/erasure", "").statusCode(409).body("type", equalTo("/problems/still-needed"));
        TestDate.set(LocalDate.of(2025, 2, 1));

        post(sam, "/v1/my-data/erasure", "").statusCode(200).body("students", equalTo(1));

        assertNameIsGone();
        Topic.heard(StudentForgotten.class, told -> told.placement().equals(UUID.fromString(placement)));
        get(sam, "/v1/my-placements").body("items", hasSize(0));
        get(anna, "/v1/placements/" + placement).statusCode(200).body("hoursPerWeek", equalTo(16.0f));
        post(Tokens.service("notifications"), "/v1/recipients", body("placements", List.of(placement)))
                .body("recipients.kind", contains("PRACTICE"));
        get(Tokens.officer("otto"), "/v1/destructions?limit=200").body("items.reason", hasItem("REQUEST"));
    }

    @Test
    void a_claim_that_waits_for_a_decision_keeps_the_name() {
        Api.submitted(anna, placement);
        TestDate.set(LocalDate.of(2025, 2, 1));

        post(sam, "/v1/my-data/erasure", "").statusCode(409);
    }

    @Test
    void seven_years_after_the_end_nobody_knows_who_it_was() {
        TestDate.set(LocalDate.of(2032, 1, 31));
        var student = get(anna, "/v1/placements/" + placement).extract().path("student");
        assertThat(namesLeft()).isPositive();

        TestDate.set(LocalDate.of(2032, 2, 1));

        await().atMost(Duration.ofSeconds(60)).until(() -> namesLeft() == 0);
        assertNameIsGone();
        get(Tokens.auditor("ada"), "/v1/destructions?limit=200")
                .body("items.findAll { it.reason == 'RULE' }.students.flatten()", hasItem(student));
        get(anna, "/v1/destructions").statusCode(403);
    }

    @Test
    void an_address_that_did_not_answer_is_forgotten() {
        var invitations = "/v1/practices/" + practice + "/mandate-invitations";
        var invitation =
                Api.create(anna, invitations, body("email", "vergeten@example.nl", "language", "nl", "role", "VIEWER"));
        var token = Invited.token(invitation);

        TestDate.set(LocalDate.of(2024, 12, 16));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> get(anna, invitations).body("items.id", not(hasItem(invitation))));
        post(anna, "/v1/invitation-acceptances", body("token", token)).statusCode(404);
    }

    /** Of the same student, for another placement that is only typed yet. */
    String draft() {
        var email = get(anna, "/v1/placements/" + placement).extract().<String>path("enteredStudent.email");
        var typed = body(
                "practice", practice, "track", "BBL", "student", body("name", name, "email", email, "language", "nl"));
        return Api.create(anna, "/v1/claims", body("newPlacement", typed));
    }

    void assertNameIsGone() {
        for (var table :
                List.of("student", "student_entry", "draft", "audit_entry", "outbox", "idempotency", "contest")) {
            assertThat(Rows.count(db, "select count(*) from %s t where t::text like '%%%s%%'".formatted(table, name)))
                    .as(table)
                    .isZero();
        }
    }

    long namesLeft() {
        return Rows.count(db, "select count(*) from student_entry where name = '%s'".formatted(name));
    }
}
