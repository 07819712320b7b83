package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.FactContested;
import nl.ssfh.contracts.ClaimsEvent.StudentInvited;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StudentIT {

    String anna = Tokens.practice("anna-" + UUID.randomUUID());
    String sam = Tokens.student("sam-" + UUID.randomUUID());
    String practice = "";
    Map<String, Object> asked = Map.of();
    String placement = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
        asked = Api.placementBody(practice);
        placement = Api.create(anna, "/v1/placements", asked);
    }

    @Test
    void a_student_sees_his_placement_once_he_accepts_the_invitation() {
        get(sam, "/v1/my-placements").statusCode(200).body("items", hasSize(0));
        Api.submitted(anna, placement);

        Invited.accept(sam, placement);

        get(sam, "/v1/my-placements")
                .body("items.id", contains(placement))
                .body(
                        "items[0].student",
                        equalTo(get(anna, "/v1/placements/" + placement)
                                .extract()
                                .path("student")))
                .body("items[0].hoursPerWeek", equalTo(16.0f))
                .body("items[0].practiceName", startsWith("Huisartsenpraktijk"))
                .body("items[0].claim.status", equalTo("SUBMITTED"))
                .body("items[0].changes", nullValue());
        var linked = Topic.heard(StudentLinked.class, told -> told.placement().equals(UUID.fromString(placement)));
        assertThat(linked.subject()).isEqualTo(Tokens.subject(sam));
        assertThat(linked.practice()).hasToString(practice);
    }

    @Test
    void the_mail_goes_to_the_address_that_the_practice_entered() {
        var told = Topic.heard(StudentInvited.class, each -> each.placement().equals(UUID.fromString(placement)));
        @SuppressWarnings("unchecked")
        var student = (Map<String, Object>) asked.getOrDefault("student", Map.of());

        Invited.mails(told.invitation().toString())
                .body("mails[0].email", equalTo(student.get("email")))
                .body("mails[0].language", equalTo("nl"));
    }

    @Test
    void a_placement_that_comes_later_is_his_at_once() {
        Invited.accept(sam, placement);
        var elsewhere = Api.practice(Tokens.practice("bert"));
        var later = with(with(asked, "practice", elsewhere), "firstDay", "2025-02-01");

        var second = Api.create(Tokens.practice("bert"), "/v1/placements", with(later, "lastDay", "2025-06-30"));

        get(sam, "/v1/my-placements").body("items.id", containsInAnyOrder(placement, second));
        Topic.heard(StudentLinked.class, told -> told.placement().equals(UUID.fromString(second)));
        assertThat(Topic.all(StudentInvited.class))
                .noneMatch(told -> told.placement().equals(UUID.fromString(second)));
    }

    @Test
    void a_student_has_one_login() {
        var first = Invited.tokenFor(placement);
        Api.as(anna)
                .post("/v1/placements/" + placement + "/student-invitations")
                .then()
                .statusCode(201);
        post(sam, "/v1/invitation-acceptances", body("token", first)).statusCode(409);
        var invitation = "/v1/placements/" + placement + "/student-invitations";
        get(anna, invitation).body("linked", equalTo(false)).body("state", equalTo("OPEN"));

        Invited.accept(sam, placement);
        get(anna, invitation).body("linked", equalTo(true)).body("state", equalTo("ACCEPTED"));

        Api.as(anna)
                .post("/v1/placements/" + placement + "/student-invitations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/student-linked"));
    }

    @Test
    void a_student_sees_and_contests_nothing_of_another() {
        Invited.accept(sam, placement);
        var tim = Tokens.student("tim");

        get(tim, "/v1/my-placements").body("items.id", not(hasItem(placement)));
        get(tim, contests()).statusCode(404);
        post(tim, contests(), body("fact", "HOURS")).statusCode(404);
        get(anna, "/v1/my-placements").statusCode(403);
        post(anna, contests(), body("fact", "HOURS")).statusCode(403);
    }

    @Test
    void a_contested_fact_waits_for_practice_or_fund() {
        Invited.accept(sam, placement);
        var contest = Api.create(sam, contests(), body("fact", "HOURS", "note", "Ik werk 20 uur"));

        get(anna, "/v1/tasks?limit=200")
                .body(contestTasks(), contains("2024-09-16"))
                .body("items.nl", hasItem(containsString("niet klopt: de uren per week.")));
        get(anna, contests()).body("items.fact", contains("HOURS")).body("items[0].answer", nullValue());
        assertThat(Topic.heard(FactContested.class, told -> told.contest().equals(UUID.fromString(contest)))
                        .fact())
                .isEqualTo("HOURS");

        post(Tokens.practice("bert"), contests() + "/" + contest + "/answer", body("outcome", "STANDS"))
                .statusCode(404);
        post(anna, contests() + "/" + contest + "/answer", body("outcome", "MENDED", "note", "Aangepast"))
                .statusCode(200)
                .body("answer.outcome", equalTo("MENDED"));
        post(Tokens.officer("otto"), contests() + "/" + contest + "/answer", body("outcome", "STANDS"))
                .statusCode(409)
                .body("type", equalTo("/problems/contest-answered"));
        get(sam, contests()).body("items[0].answer.note", equalTo("Aangepast"));
        get(anna, "/v1/tasks?limit=200").body(contestTasks(), hasSize(0));
    }

    @Test
    void an_officer_answers_too() {
        Invited.accept(sam, placement);
        var contest = Api.create(sam, contests(), body("fact", "OTHER"));

        post(Tokens.officer("otto"), contests() + "/" + UUID.randomUUID() + "/answer", body("outcome", "STANDS"))
                .statusCode(404);
        post(Tokens.officer("otto"), contests() + "/" + contest + "/answer", body("outcome", "STANDS"))
                .statusCode(200);
        post(Tokens.auditor("ada"), contests() + "/" + contest + "/answer", body("outcome", "STANDS"))
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"fact | -", "fact | SALARY", "note | ' '", "note | 123456782", "why | x"})
    void a_contest_that_is_not_right_is_refused(String field, String value) {
        Invited.accept(sam, placement);

        post(sam, contests(), with(body("fact", "HOURS"), field, value))
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    String contestTasks() {
        return "items.findAll { it.kind == 'ANSWER_CONTEST' && it.placement == '%s' }.deadline".formatted(placement);
    }

    String contests() {
        return "/v1/placements/" + placement + "/contests";
    }
}
