package nl.ssfh.eligibility.review.api;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static nl.ssfh.eligibility.review.api.ReviewIT.OFFICER;
import static nl.ssfh.eligibility.review.api.ReviewIT.as;
import static nl.ssfh.eligibility.review.api.ReviewIT.decide;
import static nl.ssfh.eligibility.review.api.ReviewIT.granted;
import static nl.ssfh.eligibility.review.api.ReviewIT.mandated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.EligibilityEvent.ReviewDecided;
import nl.ssfh.contracts.EligibilityEvent.ReviewOpened;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.eligibility.News;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** A student sees what was decided on the stipend for his own placements, and can object to it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StudentObjectionIT {

    @Test
    void a_student_sees_the_decisions_on_his_stipend_and_no_others() {
        var news = News.of(placement("2024-03-01", "2024-04-30"));
        var decided = decided(news);
        var sofie = linked(news, "sofie-sees", decided);
        var decision = "/v1/decisions/" + decided.decision();

        as(sofie)
                .get(decision)
                .then()
                .statusCode(200)
                .body("months", hasSize(2))
                .body("months.fee", everyItem(equalTo("STIPEND")))
                .body("nearMisses", empty())
                .body("explanationNl", containsString("De aanvraag SSFH-2024-000123 voor uw stage is toegekend."))
                .body("explanationNl", not(containsString("praktijkbegeleiding")))
                .body("months[0].explanationEn", containsString("€150.00 stipend is granted for March 2024."));
        as(sofie)
                .get("/v1/decisions?placement=" + news.placement())
                .then()
                .body("items", hasSize(1))
                .body("items[0].months", hasSize(2));
        as(sofie).accept("application/pdf").get(decision + "/letter").then().statusCode(200);
        as(sofie).get(decision + "/receipt").then().statusCode(403);

        var stranger = linked(News.of(placement("2024-03-01", "2024-03-31")), "stan-sees");
        as(stranger).get(decision).then().statusCode(404);
        as(stranger).get(decision + "/letter").then().statusCode(404);
        as(stranger).get(decision + "/objections").then().statusCode(404);
        as(stranger)
                .body(Map.of("grounds", "Van een ander."))
                .post(decision + "/objections")
                .then()
                .statusCode(404);
        as(stranger)
                .get("/v1/decisions?claim=" + news.claim())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_student_objects_beside_the_practice_and_neither_reads_the_other() {
        var news = News.of(placement("2024-03-01", "2024-04-30").employed());
        var decided = decided(news);
        var student = linked(news, "sara-objects", decided);
        var filer = mandated(news, "freek-objects", MandateRole.FILER, decided);
        var objections = "/v1/decisions/" + decided.decision() + "/objections";

        var review = as(student)
                .body(Map.of("grounds", "Ik ben er niet in dienst."))
                .post(objections)
                .then()
                .statusCode(201)
                .body("objector", equalTo("STUDENT"))
                .body("deadline", equalTo("2024-10-14"))
                .extract()
                .<String>path("id");
        as(student).body(Map.of("grounds", "Nog eens.")).post(objections).then().statusCode(409);
        as(student).body(Map.of("grounds", " ")).post(objections).then().statusCode(400);
        as(filer)
                .body(Map.of("grounds", "Wij zijn het ook oneens."))
                .post(objections)
                .then()
                .statusCode(201)
                .body("objector", equalTo("PRACTICE"));

        as(student).get(objections).then().body("items.objector", equalTo(List.of("STUDENT")));
        as(filer).get(objections).then().body("items.objector", equalTo(List.of("PRACTICE")));
        as(OFFICER).get(objections).then().body("items", hasSize(2));
        as(OFFICER).get("/v1/reviews/" + review).then().body("objector", equalTo("STUDENT"));
        as(OFFICER).get("/v1/audit-entries?object=" + review).then().body("items[0].details.party", equalTo("STUDENT"));
        decide(OFFICER, review, granted("STIPEND", "2024-03", 15000)).statusCode(200);
        news.told(2);
        var opened =
                Topic.heard(ReviewOpened.class, told -> told.review().toString().equals(review));
        assertThat(opened.objector()).isEqualTo(SaidBy.STUDENT);
        assertThat(opened.deadline()).isEqualTo("2024-10-14");
        var closed = Topic.heard(
                ReviewDecided.class, told -> told.review().toString().equals(review));
        assertThat(closed.changed()).isTrue();
        assertThat(closed.objector()).isEqualTo(SaidBy.STUDENT);
        as(student).get(objections).then().body("items[0].reason", equalTo("Zo besloten."));
    }

    @Test
    void what_is_decided_later_is_the_students_too() {
        var news = News.of(placement("2024-03-01", "2024-04-30"));
        var student = linked(news, "simon-later", decided(news));
        var shorter = placement("2024-03-01", "2024-03-31");

        Topic.send(news.changed(ChangeKind.EARLY_END, LocalDate.of(2024, 4, 1), shorter));
        var second = news.told(2);

        as(student)
                .get("/v1/decisions/" + second.decision())
                .then()
                .statusCode(200)
                .body("months", hasSize(1));
    }

    private static ClaimDecided decided(News news) {
        Topic.send(news.submitted());
        return news.told(1);
    }

    private static String linked(News news, String login) {
        return linked(news, login, decided(news));
    }

    private static String linked(News news, String login, ClaimDecided decided) {
        var token = Tokens.student(login);
        Topic.send(new StudentLinked(news.student(), news.placement(), news.practice(), Tokens.subject(token)));
        await().until(() -> as(token).get("/v1/decisions/" + decided.decision()).statusCode() == 200);
        return token;
    }
}
