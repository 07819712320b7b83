package nl.ssfh.payouts.schedule.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.student.app.LinkStudent;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScheduleIT extends FundIT {

    @Inject
    LinkStudent linkStudent;

    @Test
    void a_decision_that_is_told_becomes_a_schedule() {
        var claim = TestClaim.at(practice());

        Topic.send(claim.grants(months("2024-09", "2024-10"), 15_000, 20_000));

        await().until(() -> found(claim.placement));
        var schedule = Api.schedule(claim.placement);
        assertThat(schedule.getList("instalments.month")).containsExactly("2024-09", "2024-09", "2024-10", "2024-10");
        assertThat(schedule.getList("instalments.amountCents", Long.class))
                .containsExactly(15_000L, 20_000L, 15_000L, 20_000L);
        assertThat(schedule.getList("instalments.expectedOn"))
                .containsExactly("2024-09-25", "2024-09-25", "2024-10-25", "2024-10-25");
        assertThat(schedule.getList("instalments.waitsForNl")).containsOnly("de betaalrun");
        assertThat(schedule.getList("instalments.policy")).containsOnly("ssfh-2024");
    }

    @Test
    void a_student_may_know_what_is_paid_for_him_and_not_what_the_practice_gets() {
        var claim = TestClaim.at(practice());
        takeDecision.take(claim.grants(SEPTEMBER, 15_000, 20_000));

        Api.as(Tokens.service("claims"))
                .body(Map.of("placements", List.of(claim.placement)))
                .post("/v1/placement-records")
                .then()
                .statusCode(200)
                .body("instalments.fee", contains("STIPEND"))
                .body("instalments.cents", contains(15_000))
                .body("instalments[0].dueMonth", equalTo("2024-09-01"))
                .body("instalments[0].payments", hasSize(0));
        Api.as(Api.otto()).body("{}").post("/v1/placement-records").then().statusCode(403);
        Api.as(Tokens.service("claims"))
                .body("{}")
                .post("/v1/placement-records")
                .then()
                .statusCode(400);
    }

    @Test
    void a_student_sees_when_his_stipend_comes_and_nothing_of_anybody_else() {
        var claim = TestClaim.at(practice());
        var sam = Tokens.student("sam");
        linkStudent.on(new StudentLinked(UUID.randomUUID(), claim.placement, claim.practice, Tokens.subject(sam)));
        takeDecision.take(claim.grants(SEPTEMBER, 15_000, 20_000));

        as(sam).get("/v1/placements/{id}/schedule", claim.placement)
                .then()
                .statusCode(200)
                .body("instalments.fee", contains("STIPEND"))
                .body("instalments[0].amountCents", equalTo(15_000))
                .body("instalments[0].expectedOn", equalTo("2024-09-25"));
        as(Tokens.student("zoe"))
                .get("/v1/placements/{id}/schedule", claim.placement)
                .then()
                .statusCode(404);
    }

    @Test
    void the_same_event_twice_makes_one_schedule() {
        var claim = TestClaim.at(practice());
        var decided = claim.grants(SEPTEMBER, 15_000, 20_000);
        var id = UUID.randomUUID();

        Topic.send(id, decided);
        Topic.send(id, decided);
        Topic.send(decided);
        Topic.send(claim.grants(SEPTEMBER, 16_000, 20_000));

        await().until(() -> found(claim.placement)
                && Api.schedule(claim.placement).getLong("instalments[0].amountCents") == 16_000);
        assertThat(Api.states(claim.placement)).hasSize(2);
    }

    @Test
    void an_older_decision_changes_nothing() {
        var claim = TestClaim.at(practice());
        var older = claim.grants(SEPTEMBER, 10_000, 10_000);
        takeDecision.take(claim.grants(SEPTEMBER, 15_000, 20_000));

        takeDecision.take(older);

        assertThat(Api.schedule(claim.placement).getList("instalments.amountCents", Long.class))
                .containsExactly(15_000L, 20_000L);
    }

    @Test
    void a_withdrawn_claim_cancels_what_was_not_paid() {
        var claim = grant(practice(), 15_000, 20_000);

        takeDecision.take(claim.withdrawn(SEPTEMBER));

        assertThat(Api.states(claim.placement)).containsExactly("CANCELLED", "CANCELLED");
    }

    @Test
    void a_new_claim_for_the_placement_takes_the_place_of_the_withdrawn_one() {
        var claim = grant(practice(), 15_000, 20_000);
        takeDecision.take(claim.withdrawn(SEPTEMBER));
        var next = new TestClaim(claim.placement, claim.practice);

        takeDecision.take(next.grants(SEPTEMBER, 12_000, 13_000));
        takeDecision.take(claim.grants(SEPTEMBER, 99_000, 99_000));

        assertThat(Api.schedule(claim.placement).getList("instalments.amountCents", Long.class))
                .containsExactlyInAnyOrder(0L, 0L, 12_000L, 13_000L);
    }

    @Test
    void late_word_that_another_claim_was_withdrawn_takes_nothing_away() {
        var claim = grant(practice(), 15_000, 20_000);
        var other = new TestClaim(claim.placement, claim.practice);

        takeDecision.take(other.withdrawn(SEPTEMBER));

        assertThat(Api.states(claim.placement)).containsExactly("DUE", "DUE");
    }

    @Test
    void who_has_a_mandate_that_was_told_sees_the_schedule() {
        var claim = grant(practice(), 15_000, 20_000);
        var anna = Tokens.practice("anna");

        Topic.send(new MandateGranted(UUID.randomUUID(), claim.practice, Tokens.subject(anna), MandateRole.VIEWER));

        await().untilAsserted(() -> as(anna).get("/v1/placements/{id}/schedule", claim.placement)
                .then()
                .statusCode(200));
    }

    @Test
    void a_schedule_of_somebody_else_looks_as_if_it_does_not_exist() {
        var claim = grant(practice(), 15_000, 20_000);
        var eve = Tokens.practice("eve");

        var foreign = as(eve).get("/v1/placements/{id}/schedule", claim.placement);
        var absent = as(eve).get("/v1/placements/{id}/schedule", UUID.randomUUID());

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString().replaceAll("\"instance\":\"[^\"]*\"", ""))
                .isEqualTo(absent.asString().replaceAll("\"instance\":\"[^\"]*\"", ""));
    }

    @Test
    void without_a_token_there_is_nothing() {
        RestAssured.get("/v1/placements/{id}/schedule", UUID.randomUUID())
                .then()
                .statusCode(401);
    }

    @Test
    void a_line_says_that_it_waits_for_a_bank_account() {
        var claim = grant(UUID.randomUUID(), 15_000, 20_000);

        as(otto())
                .get("/v1/placements/{id}/schedule", claim.placement)
                .then()
                .body("instalments.waitsFor", contains("BANK_ACCOUNT", "BANK_ACCOUNT"))
                .body("instalments[0].waitsForEn", equalTo("a bank account of the practice"));
    }

    private static boolean found(UUID placement) {
        return as(otto()).get("/v1/placements/{id}/schedule", placement).statusCode() == 200;
    }
}
