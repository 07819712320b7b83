package nl.ssfh.eligibility.review.api;

import static io.restassured.RestAssured.given;
import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.DecisionCause;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.eligibility.News;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** What the rules leave to a person, and what a practice does not agree with. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReviewIT {

    static final String OFFICER = Tokens.officer("rita-reviews");
    static final String OTHER = Tokens.officer("rob-reviews");

    @Test
    void a_month_that_the_rules_leave_open_is_decided_by_a_person() {
        var news = News.of(placement("2016-08-01", "2016-09-30"));
        Topic.send(news.submitted());
        var first = news.told(1);
        var review = open(first, "UNDECIDED");
        as(OFFICER)
                .get("/v1/reviews/" + review)
                .then()
                .body("deadline", equalTo("2024-10-14"))
                .body("decision", equalTo(first.decision().toString()));
        as(OFFICER)
                .put("/v1/reviews/" + review + "/assignment")
                .then()
                .body("assignee", equalTo(Tokens.subject(OFFICER)));
        as(OFFICER)
                .body(Map.of("text", "School gebeld."))
                .post("/v1/reviews/" + review + "/notes")
                .then()
                .statusCode(201);

        decide(OFFICER, review, granted("STIPEND", "2016-08", 15000), refused("SUPERVISION", "2016-08"))
                .statusCode(200)
                .body("state", equalTo("DECIDED"));

        var second = news.told(2);
        assertThat(second.cause()).isEqualTo(DecisionCause.REVIEW_DECIDED);
        assertThat(second.outcome()).isEqualTo(ClaimOutcome.PARTLY_GRANTED);
        assertThat(second.months().getFirst().amount()).isEqualTo(Money.euros("150.00"));
        assertThat(second.months().getFirst().payoutMode()).isEqualTo(PayoutMode.MONTHLY);
        as(OFFICER)
                .get("/v1/decisions/" + second.decision())
                .then()
                .body("months[0].review", equalTo(review))
                .body("months[0].explanationNl", containsString("besloten door een medewerker"));
        as(OFFICER).get("/v1/reviews/" + review + "/notes").then().body("items.text", contains("School gebeld."));
        as(OFFICER)
                .get("/v1/audit-entries?object=" + review)
                .then()
                .body("items.action", hasItems("take", "note", "overrule", "decide"));
        decide(OTHER, review, granted("STIPEND", "2016-08", 15000))
                .statusCode(409)
                .body("detailNl", equalTo("Dit kan niet meer: een behandelaar heeft al besloten."));
    }

    @Test
    void what_a_person_decided_holds_for_as_long_as_the_rules_leave_it_open() {
        var news = News.of(placement("2016-08-01", "2016-09-30"));
        Topic.send(news.submitted());
        decide(
                OFFICER,
                open(news.told(1), "UNDECIDED"),
                granted("STIPEND", "2016-08", 15000),
                refused("SUPERVISION", "2016-08"));
        news.told(2);

        var longer = placement("2016-08-01", "2016-10-31");
        Topic.send(news.changed(ChangeKind.EXTENSION, longer.facts().period().firstDay(), longer));

        assertThat(news.told(3).months().getFirst().amount()).isEqualTo(Money.euros("150.00"));
    }

    @Test
    void a_question_that_a_change_answers_leaves_the_list() {
        var news = News.of(placement("2016-08-01", "2016-09-30"));
        Topic.send(news.submitted());
        var review = open(news.told(1), "UNDECIDED");
        var later = placement("2016-09-01", "2016-09-30");

        Topic.send(news.changed(ChangeKind.EXTENSION, later.facts().period().firstDay(), later));
        news.told(2);

        as(OFFICER).get("/v1/reviews/" + review).then().body("state", equalTo("SETTLED"));
        as(OFFICER).put("/v1/reviews/" + review + "/assignment").then().statusCode(409);
    }

    @Test
    void a_practice_objects_and_somebody_else_decides_each_time() {
        var news = News.of(placement("2024-03-01", "2024-04-30").employed());
        Topic.send(news.submitted());
        var first = news.told(1);
        var filer = mandated(news, "fien-objects", MandateRole.FILER, first);
        var viewer = mandated(news, "vera-objects", MandateRole.VIEWER, first);
        var objections = "/v1/decisions/" + first.decision() + "/objections";

        as(viewer).body(Map.of("grounds", "Niet eens")).post(objections).then().statusCode(403);
        as(Tokens.practice("stranger-objects"))
                .body(Map.of("grounds", "Niet eens"))
                .post(objections)
                .then()
                .statusCode(404);
        as(filer)
                .body(Map.of("grounds", "Bsn 123456782"))
                .post(objections)
                .then()
                .statusCode(400);
        var review = as(filer)
                .body(Map.of("grounds", "De student is niet in dienst."))
                .post(objections)
                .then()
                .statusCode(201)
                .body("deadline", equalTo("2024-10-14"))
                .extract()
                .<String>path("id");
        as(filer).body(Map.of("grounds", "Nog eens")).post(objections).then().statusCode(409);

        decide(OFFICER, review, granted("STIPEND", "2024-03", 15000)).statusCode(200);
        assertThat(news.told(2).months().getFirst().amount()).isEqualTo(Money.euros("150.00"));
        as(viewer).get(objections).then().body("items.reason", contains("Zo besloten."));

        as(filer).body(Map.of("grounds", "De rest ook")).post(objections).then().statusCode(201);
        var again = open(first, "OBJECTION");
        decide(OFFICER, again).statusCode(403).body("type", equalTo("/problems/four-eyes"));
        decide(OTHER, again).statusCode(200).body("state", equalTo("DECIDED"));
    }

    @Test
    void a_decision_that_is_not_whole_is_refused_and_only_officers_decide() {
        var news = News.of(placement("2016-08-01", "2016-08-31"));
        Topic.send(news.submitted());
        var review = open(news.told(1), "UNDECIDED");

        decide(OFFICER, review, granted("STIPEND", "2016-08", 10_000_000), refused("SUPERVISION", "2016-08"))
                .statusCode(400)
                .body("violations.messageNl", hasItems(containsString("99.999,99")));
        decide(OFFICER, review, granted("STIPEND", "2016-08", 15000)).statusCode(400);
        decide(OFFICER, review, granted("STIPEND", "2016-08", 0), refused("SUPERVISION", "2016-08"))
                .statusCode(400);
        decide(OFFICER, review, granted("STIPEND", "2015-08", 1), refused("SUPERVISION", "2016-08"))
                .statusCode(400);
        as(OFFICER)
                .body(Map.of())
                .post("/v1/reviews/" + review + "/decision")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("reason", "months"));
        decide(Tokens.auditor("ada"), review, granted("STIPEND", "2016-08", 1)).statusCode(403);
        as(Tokens.practice("anna")).get("/v1/reviews").then().statusCode(403);
        as(OFFICER).get("/v1/reviews/" + UUID.randomUUID()).then().statusCode(404);
        as(OFFICER).get("/v1/reviews?state=NONE").then().statusCode(400);
    }

    static Map<String, Object> granted(String fee, String month, long cents) {
        return Map.of("fee", fee, "month", month, "outcome", "GRANTED", "amountCents", cents);
    }

    static Map<String, Object> refused(String fee, String month) {
        return Map.of("fee", fee, "month", month, "outcome", "REFUSED");
    }

    static ValidatableResponse decide(String officer, String review, Object... months) {
        return as(officer)
                .body(Map.of("reason", "Zo besloten.", "months", List.of(months)))
                .post("/v1/reviews/" + review + "/decision")
                .then();
    }

    /** The open review of the claim, found as an officer finds it: page by page. */
    static String open(ClaimDecided decided, String kind) {
        var cursor = "";
        while (true) {
            var page = as(OFFICER)
                    .get("/v1/reviews?state=OPEN&limit=200&kind=" + kind + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            var found = page.getString("items.find { it.claim == '%s' }.id".formatted(decided.claim()));
            if (found != null) {
                return found;
            }
            assertThat(page.getString("next"))
                    .as("the review is on a later page")
                    .isNotNull();
            cursor = "&cursor=" + page.getString("next");
        }
    }

    static String mandated(News news, String login, MandateRole role, ClaimDecided decided) {
        var token = Tokens.practice(login);
        Topic.send(new MandateGranted(UUID.randomUUID(), news.practice(), Tokens.subject(token), role));
        await().until(() -> as(token).get("/v1/decisions/" + decided.decision()).statusCode() == 200);
        return token;
    }

    static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
