package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.placementBody;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.practiceBody;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.ClaimsEvent.ContactChanged;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecipientIT {

    String anna = Tokens.practice("anna");
    String sender = Tokens.service("notifications");

    @BeforeEach
    void startOnTheFirstDay() {
        TestDate.set(TestDate.START);
    }

    @Test
    void the_sender_of_mail_finds_practice_and_student_with_their_languages() {
        var practice = Api.practice(anna);
        var english = with(placementBody(practice), "student.language", "en");
        var placement = Api.create(anna, "/v1/placements", with(english, "student.email", "Kim@example.nl"));

        post(sender, "/v1/recipients", body("placements", List.of(placement, placement, UUID.randomUUID())))
                .statusCode(200)
                .body("recipients", hasSize(2))
                .body("recipients.placement", contains(placement, placement))
                .body("recipients.kind", contains("PRACTICE", "STUDENT"))
                .body("recipients.language", contains("nl", "en"))
                .body("recipients[1].email", equalTo("Kim@example.nl"));
    }

    @Test
    void a_practice_is_found_for_news_of_itself() {
        var practice = Api.practice(anna);

        post(sender, "/v1/recipients", body("practices", List.of(practice, UUID.randomUUID())))
                .statusCode(200)
                .body("recipients.placement", contains(practice))
                .body("recipients.kind", contains("PRACTICE"))
                .body("recipients.language", contains("nl"));
        post(sender, "/v1/recipients", "{}").statusCode(400).body("violations.field", contains("placements"));
    }

    @Test
    void the_address_that_a_practice_left_is_found_for_ninety_days() {
        var practice = Api.create(anna, "/v1/practices", practiceBody());
        String before = get(anna, "/v1/practices/" + practice).extract().path("contact.email");
        moveTo(practice, "ergens@anders.example");
        var left = Topic.heard(
                ContactChanged.class, told -> told.practice().toString().equals(practice));
        moveTo(practice, "ergens@anders.example");

        post(sender, "/v1/recipients", body("contactChanges", List.of(left.change())))
                .statusCode(200)
                .body("recipients.placement", contains(left.change().toString()))
                .body("recipients.email", contains(before));
        assertThat(Topic.all(ContactChanged.class))
                .filteredOn(told -> told.practice().toString().equals(practice))
                .as("the same address again is no change")
                .hasSize(1);

        TestDate.set(TestDate.START.plusDays(91));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> post(sender, "/v1/recipients", body("contactChanges", List.of(left.change())))
                        .body("recipients", empty()));
        get(Tokens.officer("otto"), "/v1/destructions?limit=200")
                .body("items.findAll { it.reason == 'RULE' }.formerContacts", hasItem(greaterThan(0)));
    }

    @Test
    void nobody_is_found_for_nothing() {
        post(sender, "/v1/recipients", body("placements", List.of())).body("recipients", empty());
    }

    @Test
    void at_most_five_hundred_are_asked_for_at_once() {
        var ids = Stream.generate(UUID::randomUUID).limit(501).toList();

        post(sender, "/v1/recipients", body("placements", ids.subList(0, 500))).statusCode(200);
        post(sender, "/v1/recipients", body("placements", ids))
                .statusCode(400)
                .body("violations.field", contains("placements"));
        post(sender, "/v1/recipients", "{\"placements\": [null]}").statusCode(400);
    }

    @Test
    void people_do_not_get_addresses() {
        Stream.of(anna, Tokens.officer("otto"), Tokens.auditor("ada"), Tokens.student("sam"))
                .forEach(token -> post(token, "/v1/recipients", body("placements", List.of()))
                        .statusCode(403));
    }

    @Test
    void a_student_chooses_his_language_and_whether_he_wants_mail() {
        var sam = Tokens.student("sam-" + UUID.randomUUID());
        var placement = Api.placement(anna, Api.practice(anna));
        Invited.accept(sam, placement);
        get(sam, "/v1/my-preferences").body("language", equalTo("nl")).body("channel", equalTo("MAIL"));
        found(placement).body("recipients.channel", contains("MAIL", "MAIL"));

        Api.as(sam)
                .body(body("language", "en", "channel", "INBOX"))
                .put("/v1/my-preferences")
                .then()
                .statusCode(200);

        get(sam, "/v1/my-preferences").body("language", equalTo("en")).body("channel", equalTo("INBOX"));
        found(placement)
                .body("recipients.language", contains("nl", "en"))
                .body("recipients.channel", contains("MAIL", "INBOX"));
        Api.as(sam)
                .body(body("language", "de", "channel", "FAX"))
                .put("/v1/my-preferences")
                .then()
                .statusCode(400);
    }

    private void moveTo(String practice, String email) {
        var path = "/v1/practices/" + practice;
        var etag = get(anna, path).statusCode(200).extract().header("ETag");
        Api.as(anna)
                .header("If-Match", etag)
                .body(with(with(practiceBody(), "pfzw", null), "contact.email", email))
                .put(path)
                .then()
                .statusCode(200);
    }

    ValidatableResponse found(String placement) {
        return post(sender, "/v1/recipients", body("placements", List.of(placement)));
    }
}
