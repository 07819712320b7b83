package nl.ssfh.eligibility.redecision.api;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static nl.ssfh.eligibility.policy.api.Drafts.PROPOSER;
import static nl.ssfh.eligibility.policy.api.Drafts.WRITER;
import static nl.ssfh.eligibility.policy.api.Drafts.json;
import static nl.ssfh.eligibility.policy.api.Drafts.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.DecisionCause;
import nl.ssfh.eligibility.News;
import nl.ssfh.eligibility.policy.api.Drafts;
import nl.ssfh.eligibility.redecision.app.RunRedecisions;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** A policy that is published for months that were decided. Every test has a year of its own, long before the fund. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RedecisionIT {

    @Inject
    RunRedecisions redecisions;

    @Inject
    DataSource db;

    @Test
    void a_policy_with_a_past_date_first_shows_what_it_changes_and_then_changes_exactly_that() {
        var old = published("1999", 15000);
        var news = decided("1999-02-01", "1999-06-30");
        var fewHours = News.of(placement("1999-02-01", "1999-06-30").hours("14"));
        Topic.send(fewHours.submitted());
        fewHours.told(1);
        var next = successor(old, "1999-04", "1999-12");
        var id = shown(next);

        get(id).body("state", equalTo("SHOWN"))
                .body("claims", equalTo(2))
                .body("expected.students", equalTo(1))
                .body("expected.practices", equalTo(1))
                .body("expected.months", equalTo(6))
                .body("expected.upCents", equalTo(3000))
                .body("expected.downCents", equalTo(1500))
                .body("expected.perMonth", hasSize(6))
                .body("expected.perMonth[0].month", equalTo("1999-04"))
                .body("done", nullValue());
        assertThat(news.allTold()).hasSize(1);

        publish(next, id).statusCode(200).body("state", equalTo("PUBLISHED"));
        old.show().body("state", equalTo("ENDED")).body("lastMonth", equalTo("1999-03"));
        redecisions.run();

        var told = news.told(2);
        assertThat(told.cause()).isEqualTo(DecisionCause.POLICY_PUBLISHED);
        assertThat(told.months())
                .extracting(month ->
                        "%s %d %s".formatted(month.month(), month.amount().cents(), month.policy()))
                .startsWith(
                        "1999-02 15000 " + old.version, "1999-02 11500 " + old.version,
                        "1999-03 15000 " + old.version, "1999-03 11500 " + old.version,
                        "1999-04 16000 " + next.version, "1999-04 11000 " + next.version)
                .hasSize(10);
        var done = get(id).body("state", equalTo("DONE")).extract().jsonPath();
        assertThat(done.<Object>get("done")).isEqualTo(done.get("expected"));
        fewHours.allHeard();
        assertThat(fewHours.allTold()).hasSize(1);
        assertThat(months(id))
                .contains("EXPECTED,%s,%s,%s,%s,1999-04,STIPEND,GRANTED,150.00,GRANTED,160.00,10.00"
                        .formatted(told.reference(), news.claim(), news.placement(), news.practice()))
                .contains("DONE,%s,%s,%s,%s,1999-06,SUPERVISION,GRANTED,115.00,GRANTED,110.00,-5.00"
                        .formatted(told.reference(), news.claim(), news.placement(), news.practice()));
    }

    @Test
    void nobody_publishes_over_decided_months_unseen_or_what_was_seen_of_something_else() {
        var old = published("1998", 15000);
        decided("1998-02-01", "1998-03-31");
        var next = successor(old, "1998-01", "1998-12");
        var early = shown(next);
        next.changeRow("stipend-less", Map.of("outcome", "9000", "assumed", true));
        proposed(next);
        publish(next, early).statusCode(409).body("type", equalTo("/problems/consequences-not-seen"));
        next.move(publisher(), "/publication").statusCode(409).body("type", equalTo("/problems/consequences-not-seen"));

        var id = ask(next);
        publish(next, id).statusCode(409).body("type", equalTo("/problems/consequences-not-seen"));
        redecisions.run();
        published("1997", 15000);
        publish(next, id).statusCode(409).body("type", equalTo("/problems/consequences-not-seen"));

        var again = shown(next);
        publish(next, again).statusCode(200);
        old.show().body("state", equalTo("REPLACED"));
        json(Tokens.student("sam")).get(old.at("")).then().statusCode(200);
        publish(next, again).statusCode(409).body("type", equalTo("/problems/policy-cannot-move"));
        assertThat(json(Tokens.auditor("ada"))
                        .get("/v1/audit-entries?object=" + again)
                        .jsonPath()
                        .getList("items.action", String.class))
                .containsExactlyInAnyOrder("ask", "approve");
    }

    @Test
    void a_redecision_that_was_cut_off_goes_on_and_decides_nothing_twice() throws SQLException {
        var old = published("1996", 15000);
        var first = decided("1996-02-01", "1996-02-29");
        var second = decided("1996-03-01", "1996-03-31");
        var next = successor(old, "1996-01", "1996-12");
        var id = shown(next);
        publish(next, id).statusCode(200);
        redecisions.run();
        first.told(2);
        second.told(2);

        cutOff(id);
        redecisions.run();

        get(id).body("state", equalTo("DONE")).body("claimsDone", equalTo(2)).body("done.months", equalTo(4));
        first.allHeard();
        assertThat(first.allTold()).hasSize(2);
        assertThat(second.allTold()).hasSize(2);
    }

    @Test
    void months_that_waited_for_rules_are_decided_when_there_are() {
        var news = News.of(placement("1995-02-01", "1995-02-28"));
        Topic.send(news.submitted());
        assertThat(news.told(1).outcome()).isEqualTo(ClaimOutcome.UNDECIDED);
        var late = Drafts.of("1995-01", "1995-12");
        late.testCase("1995-02", 15000);
        proposed(late);
        var id = shown(late);
        get(id).body("expected.upCents", equalTo(26500)).body("expected.undecided", equalTo(0));

        publish(late, id).statusCode(200);
        redecisions.run();

        assertThat(news.told(2).outcome()).isEqualTo(ClaimOutcome.GRANTED);
        json(WRITER)
                .get("/v1/reviews?state=SETTLED&limit=100")
                .then()
                .body("items.claim", hasItem(news.claim().toString()));
    }

    @Test
    void a_policy_keeps_the_months_it_decided() {
        var old = published("1994", 15000);
        decided("1994-05-01", "1994-06-30");

        old.end("1994-05").statusCode(409).body("type", equalTo("/problems/policy-decided-by"));
        old.end("1994-06").statusCode(200);

        var next = Drafts.of("1994-03", "1994-05");
        next.replaces(old);
        ask(next, WRITER).statusCode(409).body("type", equalTo("/problems/policy-overlaps"));
        var elsewhere = Drafts.of("1993-01", "1993-12");
        elsewhere.replaces(old);
        ask(elsewhere, WRITER).statusCode(409).body("type", equalTo("/problems/policy-replaces-nothing"));
    }

    @Test
    void officers_ask_and_stop_and_auditors_look() {
        var draft = Drafts.of("1992-01", "1992-12");
        var auditor = Tokens.auditor("ada");
        ask(draft, auditor).statusCode(403);
        ask(draft, Tokens.practice("anna")).statusCode(403);
        var id = ask(draft);
        json(auditor).get("/v1/redecisions/" + id).then().statusCode(200).body("state", equalTo("ASKED"));
        json(auditor).get("/v1/redecisions?limit=100").then().body("items.id", hasItem(id));
        json(Tokens.student("sam")).get("/v1/redecisions/" + id).then().statusCode(403);

        json(WRITER).post("/v1/redecisions/" + id + "/cancellation").then().body("state", equalTo("CANCELLED"));
        redecisions.run();
        get(id).body("state", equalTo("CANCELLED"));
        json(WRITER)
                .body(Map.of())
                .post("/v1/redecisions")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("policy"));
        json(WRITER)
                .body(Map.of("policy", "none"))
                .post("/v1/redecisions")
                .then()
                .statusCode(404);
        json(WRITER)
                .body(Map.of("policy", "ssfh-2024"))
                .post("/v1/redecisions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/policy-in-force"));
    }

    private static Drafts published(String year, long stipendCents) {
        var draft = Drafts.of(year + "-01", year + "-12");
        draft.testCase(year + "-02", stipendCents);
        draft.publish();
        return draft;
    }

    private static News decided(String firstDay, String lastDay) {
        var news = News.of(placement(firstDay, lastDay));
        Topic.send(news.submitted());
        news.told(1);
        return news;
    }

    /** 10.00 more for the student and 5.00 less for the practice. */
    private static Drafts successor(Drafts old, String firstMonth, String lastMonth) {
        var next = Drafts.of(firstMonth, lastMonth);
        next.replaces(old);
        next.changeRow("stipend-15-hours", Map.of("outcome", "16000", "assumed", true));
        next.changeRow("supervision-15-hours", Map.of("outcome", "11000", "assumed", true));
        next.testCase(firstMonth, 16000, 11000);
        proposed(next);
        return next;
    }

    private static void proposed(Drafts draft) {
        draft.test().body("passed", equalTo(true));
        draft.move(PROPOSER, "/proposal").statusCode(200);
    }

    private String shown(Drafts draft) {
        var id = ask(draft);
        redecisions.run();
        return id;
    }

    private static String ask(Drafts draft) {
        return ask(draft, WRITER).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse ask(Drafts draft, String token) {
        return json(token)
                .body(Map.of("policy", draft.version))
                .post("/v1/redecisions")
                .then();
    }

    private static ValidatableResponse publish(Drafts draft, String redecision) {
        return json(publisher())
                .header("If-Match", draft.etag())
                .body(Map.of("redecision", redecision))
                .post(draft.at("/publication"))
                .then();
    }

    private static ValidatableResponse get(String id) {
        return json(Tokens.auditor("ada")).get("/v1/redecisions/" + id).then().statusCode(200);
    }

    private static String months(String id) {
        return json(WRITER)
                .accept("text/csv")
                .get("/v1/redecisions/" + id + "/months")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** As a process leaves it that is killed before its last claim. */
    private void cutOff(String id) throws SQLException {
        try (var connection = db.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    update redecision set state = 'RUNNING', beat = now() - interval '1 hour', claims_done = 1,
                      last_claim = (select min(id::text)::uuid from claim where id in
                        (select claim from redecision_month where redecision = '%1$s'))
                    where id = '%1$s'""".formatted(id));
        }
    }
}
