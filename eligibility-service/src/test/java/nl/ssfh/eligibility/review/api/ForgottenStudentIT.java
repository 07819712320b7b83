package nl.ssfh.eligibility.review.api;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static nl.ssfh.eligibility.review.api.ReviewIT.OFFICER;
import static nl.ssfh.eligibility.review.api.ReviewIT.as;
import static nl.ssfh.eligibility.review.api.ReviewIT.decide;
import static nl.ssfh.eligibility.review.api.ReviewIT.granted;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.ssfh.contracts.ClaimsEvent.StudentForgotten;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.eligibility.News;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** What people wrote about a student is destroyed with what claims-service knew of him. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ForgottenStudentIT {

    @Test
    void of_a_student_who_is_forgotten_no_words_are_left_and_what_was_decided_stays() {
        var news = News.of(placement("2024-03-01", "2024-04-30").employed());
        var student = Tokens.student("frits-forgotten");
        Topic.send(new StudentLinked(news.student(), news.placement(), news.practice(), Tokens.subject(student)));
        Topic.send(news.submitted());
        var objections = "/v1/decisions/" + news.told(1).decision() + "/objections";
        var review = as(student)
                .body(Map.of("grounds", "Ik ben er niet in dienst."))
                .post(objections)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as(OFFICER)
                .body(Map.of("text", "Frits gebeld."))
                .post("/v1/reviews/" + review + "/notes")
                .then()
                .statusCode(201);
        decide(OFFICER, review, granted("STIPEND", "2024-03", 15000)).statusCode(200);
        var second = news.told(2);

        Topic.send(new StudentForgotten(news.placement(), news.practice()));
        news.allHeard();

        as(OFFICER)
                .get("/v1/reviews/" + review)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("grounds", nullValue())
                .body("reason", equalTo(""));
        as(OFFICER).get("/v1/reviews/" + review + "/notes").then().body("items", empty());
        as(student).get("/v1/decisions/" + second.decision()).then().statusCode(404);
        as(OFFICER).get("/v1/decisions/" + second.decision()).then().body("months[0].amountCents", equalTo(15000));
        as(OFFICER).get("/v1/audit-entries?object=" + news.placement()).then().body("items.action", hasItem("destroy"));
    }
}
