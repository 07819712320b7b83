package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
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

    void assertNameIsGone() {
        for (var table : List.of("student", "student_entry", "audit_entry", "outbox", "idempotency", "contest")) {
            assertThat(Rows.count(db, "select count(*) from %s t where t::text like '%%%s%%'".formatted(table, name)))
                    .as(table)
                    .isZero();
        }
    }

    long namesLeft() {
        return Rows.count(db, "select count(*) from student_entry where name = '%s'".formatted(name));
    }
}
