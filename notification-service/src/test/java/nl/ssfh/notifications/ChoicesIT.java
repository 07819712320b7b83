package nl.ssfh.notifications;

import static io.restassured.RestAssured.given;
import static nl.ssfh.notifications.testing.People.mailsTo;
import static nl.ssfh.notifications.testing.Stories.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.PayoutEvent.InstalmentsSent;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.notifications.testing.Officer;
import nl.ssfh.notifications.testing.People;
import nl.ssfh.notifications.testing.Stories;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People choose by which way they hear of what. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class ChoicesIT {

    static final String PREFERENCES = "/v1/message-preferences";

    @Inject
    DataSource db;

    Stories story = Stories.begin("SSFH-2024-000666");
    People people = People.of(story);
    String filer = Tokens.practice("filer-" + story.practice());
    String viewer = Tokens.practice("viewer-" + story.practice());
    String student = Tokens.student("student-" + story.placement());

    @BeforeEach
    void theyMay() {
        Topic.send(new MandateGranted(UUID.randomUUID(), story.practice(), Tokens.subject(filer), MandateRole.FILER));
        Topic.send(new MandateGranted(UUID.randomUUID(), story.practice(), Tokens.subject(viewer), MandateRole.VIEWER));
        Topic.send(new StudentLinked(UUID.randomUUID(), story.placement(), story.practice(), Tokens.subject(student)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(given().auth()
                                .oauth2(viewer)
                                .get(PREFERENCES + "?practice=" + story.practice())
                                .statusCode())
                        .isEqualTo(200));
    }

    @Test
    void a_practice_hears_by_the_way_it_chose_and_its_student_by_his_own() {
        put(filer, practice(), List.of(way("INSTALMENTS_SENT", "MAIL"), way("INSTALMENTS_PAID", "INBOX")))
                .statusCode(200)
                .body("kinds.find { it.kind == 'INSTALMENTS_SENT' }.way", equalTo("MAIL"))
                .body("kinds.find { it.kind == 'CLAIM_DECIDED' }.mandatory", equalTo(true));

        Topic.send(sent());
        Topic.send(story.paid(line(Fee.STIPEND, "150.00")));

        assertThat(People.subjects(mailsTo(people.practice(), 1))).containsExactly("Betaling onderweg");
        assertThat(People.subjects(mailsTo(people.student(), 1)).getFirst()).contains("aid");
    }

    @Test
    void who_wants_one_mail_a_day_gets_one_that_names_each_message() {
        given().auth()
                .oauth2(student)
                .contentType("application/json")
                .body(Map.of("digest", true, "kinds", List.of()))
                .put(PREFERENCES)
                .then()
                .statusCode(200)
                .body("digest", equalTo(true));
        Topic.send(story.submitted());
        Topic.send(story.paid(line(Fee.STIPEND, "150.00")));
        mailsTo(people.practice(), 2);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Officer.messagesOf(story.placement()))
                        .filteredOn(message -> "DIGEST".equals(message.get("reason")))
                        .hasSize(2));
        mailsTo(people.student(), 0);

        theNightPasses();

        var mail = mailsTo(people.student(), 1).getFirst();
        assertThat(mail.path("subject").asText()).isEqualTo("2 messages in Mijn-SSFH");
        assertThat(mail.path("text").asText()).contains("has been received");
        assertThat(Officer.statesOf(story.placement())).containsOnly("SENT");
    }

    @Test
    void one_click_ends_mails_of_a_kind_and_no_others_for_a_student_without_a_login_too() {
        var other = Stories.begin("SSFH-2024-000667");
        var stranger = People.of(other);
        Topic.send(other.submitted());
        var header = mailsTo(stranger.student(), 1)
                .getFirst()
                .path("headers")
                .path("List-Unsubscribe")
                .asText();
        var token = header.substring(header.lastIndexOf('/') + 1, header.length() - 1);

        unsubscribe(token).statusCode(204);
        unsubscribe(token).statusCode(204);
        unsubscribe("x" + token.substring(1)).statusCode(404);
        unsubscribe("geen").statusCode(404);

        Topic.send(other.submittedAgain());
        Topic.send(other.paid(line(Fee.STIPEND, "150.00")));
        mailsTo(stranger.practice(), 3);
        assertThat(People.subjects(mailsTo(stranger.student(), 2)).getLast()).contains("aid");
    }

    @Test
    void what_is_chosen_must_be_right_and_ones_own() {
        put(
                        filer,
                        practice(),
                        List.of(way("CLAIM_DECIDED", "INBOX"), way("CLAIM_DUE", "MAIL"), way("CLAIM_DUE", "INBOX")))
                .statusCode(400)
                .body("violations.field.toString()", equalTo("[kinds[0].way, kinds[2].kind]"))
                .body("violations[0].messageNl", containsString("verplicht"));
        given().auth()
                .oauth2(filer)
                .contentType("application/json")
                .body(Map.of("quietFrom", "25:00"))
                .put(PREFERENCES + practice())
                .then()
                .statusCode(400);
        put(viewer, practice(), List.of(way("CLAIM_DUE", "INBOX"))).statusCode(403);
        put(Tokens.practice("vreemd"), practice(), List.of(way("CLAIM_DUE", "INBOX")))
                .statusCode(404);
        put(filer, "", List.of(way("CLAIM_DUE", "INBOX"))).statusCode(404);
    }

    private InstalmentsSent sent() {
        return new InstalmentsSent(
                story.placement(),
                story.practice(),
                LocalDate.of(2024, 9, 27),
                List.of(line(Fee.SUPERVISION, "200.00")));
    }

    private String practice() {
        return "?practice=" + story.practice();
    }

    private void theNightPasses() {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(
                        "update delivery set due_at = now() where reason = 'DIGEST' and state = 'WAITING'")) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> way(String kind, String way) {
        return Map.of("kind", kind, "way", way);
    }

    private static ValidatableResponse put(String token, String of, List<Map<String, String>> kinds) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("kinds", kinds))
                .put(PREFERENCES + of)
                .then();
    }

    private static ValidatableResponse unsubscribe(String token) {
        return given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post("/v1/unsubscriptions/" + token)
                .then();
    }
}
