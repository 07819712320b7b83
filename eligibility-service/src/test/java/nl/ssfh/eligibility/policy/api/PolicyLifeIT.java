package nl.ssfh.eligibility.policy.api;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static nl.ssfh.eligibility.policy.api.Drafts.PROPOSER;
import static nl.ssfh.eligibility.policy.api.Drafts.WRITER;
import static nl.ssfh.eligibility.policy.api.Drafts.json;
import static nl.ssfh.eligibility.policy.api.Drafts.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.News;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** A policy from its first draft to its end. Every test has months of its own, long before those of the fund. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PolicyLifeIT {

    @Test
    void a_draft_is_tested_proposed_and_published_by_another_and_then_decides() {
        var draft = Drafts.of("2010-01", "2010-12");
        draft.testCase("2010-02", 15000).statusCode(201);
        draft.test().statusCode(200).body("passed", equalTo(true));
        draft.show().body("state", equalTo("TESTED"));
        draft.move(PROPOSER, "/proposal").statusCode(200).body("state", equalTo("PROPOSED"));

        draft.move(PROPOSER, "/publication").statusCode(403).body("type", equalTo("/problems/four-eyes"));
        draft.move(WRITER, "/publication").statusCode(403).body("type", equalTo("/problems/four-eyes"));
        draft.move(Tokens.longSignedIn("petra@officer"), "/publication")
                .statusCode(401)
                .body("type", equalTo("/problems/insufficient-user-authentication"));
        draft.move(publisher(), "/publication").statusCode(200).body("state", equalTo("PUBLISHED"));

        var news = News.of(placement("2010-03-01", "2010-03-31"));
        Topic.send(news.submitted());
        var told = news.told(1);
        assertThat(told.outcome()).isEqualTo(ClaimOutcome.GRANTED);
        assertThat(told.months()).allSatisfy(month -> assertThat(month.policy()).isEqualTo(draft.version));
        json(Tokens.student("sam")).get(draft.at("")).then().statusCode(200).body("hands", nullValue());
        json(Tokens.auditor("ada"))
                .get(draft.at(""))
                .then()
                .body("hands.changedBy", equalTo(Tokens.subject(WRITER)))
                .body("hands.proposedBy", equalTo(Tokens.subject(PROPOSER)))
                .body("hands.publishedBy", equalTo(Tokens.subject(publisher())));
    }

    @Test
    void an_ended_policy_decides_its_months_and_no_later_ones() {
        var draft = Drafts.of("2011-01", "2011-12");
        draft.testCase("2011-02", 15000);
        draft.publish();

        draft.end("2012-01").statusCode(409).body("type", equalTo("/problems/policy-not-valid-then"));
        draft.end("2011-03").statusCode(200).body("state", equalTo("ENDED")).body("lastMonth", equalTo("2011-03"));

        var news = News.of(placement("2011-03-01", "2011-04-30"));
        Topic.send(news.submitted());
        var told = news.told(1);
        assertThat(told.outcome()).isEqualTo(ClaimOutcome.UNDECIDED);
        assertThat(told.months())
                .extracting(month -> month.amount())
                .containsExactly(Money.euros("150.00"), Money.euros("115.00"), Money.ZERO, Money.ZERO);
        draft.end("2011-02").statusCode(409).body("type", equalTo("/problems/policy-cannot-move"));
    }

    @Test
    void months_of_another_policy_are_taken() {
        var first = Drafts.of("2009-01", "2009-06");
        first.testCase("2009-02", 15000);
        var second = Drafts.of("2009-06", "2009-12");
        second.testCase("2009-07", 15000);
        second.test();
        second.move(PROPOSER, "/proposal").statusCode(200);
        first.publish();

        second.move(publisher(), "/publication")
                .statusCode(409)
                .body("type", equalTo("/problems/policy-overlaps"))
                .body("other", equalTo(first.version));
    }

    @Test
    void a_policy_with_a_gap_or_without_test_cases_is_not_proposed() {
        var draft = Drafts.of("2008-01", "2008-12");
        draft.test().body("passed", equalTo(false));
        draft.move(PROPOSER, "/proposal").statusCode(409).body("type", equalTo("/problems/policy-cannot-move"));
        draft.testCase("2008-02", 15000);

        draft.changeRow("stipend-less", Map.of("cells", Map.of("hoursPerWeek", "< 14")))
                .statusCode(200);

        draft.test()
                .body("passed", equalTo(false))
                .body("faults", hasItem("no row for fee = \"STIPEND\", hoursPerWeek = 14"))
                .body("faultsNl", hasItem("geen rij voor fee = \"STIPEND\", hoursPerWeek = 14"));
        draft.show().body("state", equalTo("DRAFT"));
    }

    @Test
    void a_policy_that_fails_its_test_case_is_not_tested() {
        var draft = Drafts.of("2007-01", "2007-12");
        draft.testCase("2007-02", 15000);

        draft.changeRow("stipend-15-hours", Map.of("outcome", "16000", "assumed", true))
                .statusCode(200);

        draft.test()
                .body("passed", equalTo(false))
                .body("results[0].found.stipendCents", equalTo(16000))
                .body("results[0].expected.stipendCents", equalTo(15000));
    }

    @Test
    void what_an_editor_writes_as_the_description_of_a_row_is_its_source() {
        var draft = Drafts.of("2002-01", "2002-12");
        var rule = draft.dmn().replaceFirst("(?s).*(<rule id=\"stipend-less\">.*?</rule>).*", "$1");
        var described = rule.replaceFirst("(?s)<annotationEntry>.*</annotationEntry>", "")
                .replace(
                        "<rule id=\"stipend-less\">", "<rule id=\"stipend-less\"><description>Besluit 7</description>");
        draft.changeDmn(draft.dmn().replace(rule, described)).statusCode(200);
        sourceOf(draft, "Besluit 7", true);

        draft.changeRow("stipend-less", Map.of("assumed", false)).statusCode(200);
        sourceOf(draft, "Besluit 7", false);

        var silent = described.replaceFirst("<description>.*</description>", "");
        draft.changeDmn(draft.dmn().replaceFirst("(?s)<rule id=\"stipend-less\">.*?</rule>", silent))
                .statusCode(400)
                .body("row", equalTo(2))
                .body("detailNl", containsString("noem in de Toelichting van de rij uit welke regel zij komt"));
    }

    private static void sourceOf(Drafts draft, String source, boolean assumed) {
        json(WRITER)
                .get(draft.at("/tables"))
                .then()
                .body("items[1].rows[1].source", equalTo(source))
                .body("items[1].rows[1].assumed", equalTo(assumed));
    }

    @Test
    void a_change_makes_a_tested_policy_a_draft_again() {
        var draft = Drafts.of("2006-01", "2006-12");
        draft.testCase("2006-02", 15000);
        draft.test().body("passed", equalTo(true));

        draft.changeRow("stipend-15-hours", Map.of("source", "Anders verwoord")).body("state", equalTo("DRAFT"));
        draft.test().body("passed", equalTo(true));
        draft.testCase("2006-03", 15000).statusCode(201);
        draft.show().body("state", equalTo("DRAFT"));
    }

    @Test
    void what_is_in_force_is_not_changed_any_more() {
        var seen = json(WRITER).get("/v1/policies/ssfh-2024").then().extract().header("ETag");
        json(WRITER)
                .header("If-Match", seen)
                .body(Map.of("outcome", "1"))
                .put("/v1/policies/ssfh-2024/tables/baseAmounts/rows/stipend-bol-less")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/policy-cannot-move"))
                .body("detailNl", equalTo("De regeling is van kracht en kan niet worden gewijzigd."));
        json(WRITER).post("/v1/policies/ssfh-2024/tests").then().body("passed", equalTo(true));
        json(WRITER).post("/v1/policies/baseline-2020/tests").then().body("passed", equalTo(true));
    }

    @Test
    void the_shipped_proposals_pass_their_test_cases() {
        for (var version : new String[] {"segmented-proposal", "segmented-budget-neutral"}) {
            json(WRITER).post("/v1/policies/" + version + "/tests").then().body("passed", equalTo(true));
        }
    }

    @Test
    void every_act_is_in_the_audit_trail() {
        var draft = Drafts.of("2005-01", "2005-12");
        draft.testCase("2005-02", 15000);
        draft.publish();
        var entries = json(Tokens.auditor("ada"))
                .get("/v1/audit-entries?object=" + draft.id())
                .then()
                .extract()
                .jsonPath();
        assertThat(entries.getList("items.action", String.class))
                .contains("draft", "add-test-case", "test", "propose", "publish");
    }

    @Test
    void only_officers_write_and_nobody_overwrites_unseen() {
        var draft = Drafts.of("2004-01", "2004-12");
        var body = Map.of("outcome", "1");
        var row = draft.at("/tables/baseAmounts/rows/stipend-less");

        json(WRITER).body(body).put(row).then().statusCode(428);
        json(WRITER).header("If-Match", "\"99\"").body(body).put(row).then().statusCode(412);
        json(Tokens.auditor("ada"))
                .header("If-Match", "\"1\"")
                .body(body)
                .put(row)
                .then()
                .statusCode(403);
        json(Tokens.practice("anna")).body(Map.of()).post("/v1/policies").then().statusCode(403);
        json(WRITER).header("If-Match", "*").body(Map.of()).put(row).then().statusCode(400);
        json(WRITER).header("If-Match", "*").post(draft.at("/end")).then().statusCode(400);
    }
}
