package nl.ssfh.notifications;

import static io.restassured.RestAssured.given;
import static nl.ssfh.notifications.testing.People.mailsTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.ContactChanged;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.PayoutEvent.BankAccountChanged;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** News that is about a practice itself. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class AccountNewsIT {

    UUID practice = UUID.randomUUID();
    String address = "praktijk-" + practice + "@huisarts.example";
    String manager = Tokens.practice("manager-" + practice);

    @Test
    void another_bank_account_is_told_to_the_practice_by_mail_and_in_its_inbox() {
        ClaimsStandIn.knows(practice, "PRACTICE", address, "nl");
        Topic.send(new MandateGranted(UUID.randomUUID(), practice, Tokens.subject(manager), MandateRole.OWNER));
        var changed = new BankAccountChanged(
                UUID.randomUUID(), practice, LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 8));

        Topic.send(changed);
        Topic.send(changed);

        assertThat(mailsTo(address, 1).getFirst().path("text").asText())
                .contains("Op 1 oktober 2024", "Vanaf 8 oktober 2024", "Hebt u dit niet gedaan?");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().auth()
                        .oauth2(manager)
                        .get("/v1/my-messages")
                        .then()
                        .statusCode(200)
                        .body("items.kind", contains("BANK_ACCOUNT_CHANGED")));
    }

    @Test
    void who_takes_over_the_mail_address_cannot_keep_another_account_from_the_one_before() {
        var before = "vorig-" + practice + "@huisarts.example";
        var first = new ContactChanged(UUID.randomUUID(), practice, LocalDate.of(2024, 3, 1));
        var second = new ContactChanged(UUID.randomUUID(), practice, LocalDate.of(2024, 9, 30));
        ClaimsStandIn.knows(practice, "PRACTICE", address, "nl");
        ClaimsStandIn.knows(second.change(), "PRACTICE", before, "en");
        Topic.send(new MandateGranted(UUID.randomUUID(), practice, Tokens.subject(manager), MandateRole.OWNER));
        Topic.send(first);
        Topic.send(second);
        assertThat(mailsTo(before, 1).getFirst().path("text").asText()).contains("another mail address was entered");

        var changed = new BankAccountChanged(
                UUID.randomUUID(), practice, LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 8));
        Topic.send(changed);
        Topic.send(changed);

        assertThat(mailsTo(before, 2).getLast().path("text").asText())
                .contains("On 1 October 2024", "From 8 October 2024", "Did you not know of this?");
        assertThat(mailsTo(address, 3)).hasSize(3);
        given().auth()
                .oauth2(manager)
                .get("/v1/my-messages")
                .then()
                .statusCode(200)
                .body("items.kind", contains("BANK_ACCOUNT_CHANGED", "CONTACT_CHANGED", "CONTACT_CHANGED"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().auth()
                        .oauth2(Tokens.officer("otto"))
                        .queryParam("placement", first.change())
                        .get("/v1/messages")
                        .then()
                        .statusCode(200)
                        .body("items.state", contains("KEPT", "KEPT"))
                        .body("items.reason", contains("ADDRESS_FORGOTTEN", "ADDRESS_FORGOTTEN")));
    }
}
