package nl.ssfh.notifications;

import static nl.ssfh.notifications.testing.People.eachHasOneMail;
import static nl.ssfh.notifications.testing.People.mailsTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ssfh.notifications.app.SendMessages;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.notifications.testing.MailServer;
import nl.ssfh.notifications.testing.Officer;
import nl.ssfh.notifications.testing.People;
import nl.ssfh.notifications.testing.Stories;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing is lost and nothing is doubled when a part is down, slow, or more than one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class OutageIT {

    @Inject
    SendMessages sendMessages;

    @AfterEach
    void everythingWorksAgain() {
        ClaimsStandIn.comeUp();
        MailServer.start();
    }

    @Test
    void while_the_mail_server_is_down_messages_wait_and_then_go_out_once() {
        var before = tell(1).getFirst();
        mailsTo(before.student(), 1);
        MailServer.stop();
        var during = tell(20);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(during)
                        .anyMatch(each -> Officer.messagesOf(each.story().placement()).stream()
                                .anyMatch(message -> message.get("reason") != null)));

        MailServer.start();

        eachHasOneMail(addresses(during));
        assertThat(during)
                .allSatisfy(each ->
                        assertThat(Officer.statesOf(each.story().placement())).containsExactly("SENT", "SENT"));
    }

    @Test
    void while_claims_service_is_down_messages_wait_and_then_go_out_once() {
        ClaimsStandIn.goDown();
        var people = tell(5);
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(people)
                        .allSatisfy(
                                each -> assertThat(Officer.statesOf(each.story().placement()))
                                        .doesNotContain("SENT", "PARKED")));

        ClaimsStandIn.comeUp();

        eachHasOneMail(addresses(people));
    }

    @Test
    void several_senders_at_once_never_send_the_same() {
        var people = tell(60);
        try (var senders = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 4).forEach(_ -> senders.execute(this::sendForAWhile));
        }

        eachHasOneMail(addresses(people));
    }

    @Test
    void a_message_without_an_address_is_parked_and_one_with_a_wrong_address_fails() {
        var story = Stories.begin("SSFH-2024-000200");
        ClaimsStandIn.knows(story.placement(), "STUDENT", "geen adres", "nl");

        Topic.send(story.submitted());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(outcomes(story.placement()))
                        .containsExactlyInAnyOrder("PRACTICE PARKED NO_ADDRESS", "STUDENT FAILED ADDRESS_MALFORMED"));
    }

    private void sendForAWhile() {
        for (int i = 0; i < 40; i++) {
            sendMessages.sendBatch(() -> false);
        }
    }

    private static List<People> tell(int claims) {
        var people = IntStream.range(0, claims)
                .mapToObj(_ -> People.of(Stories.begin("SSFH-2024-000123")))
                .toList();
        people.forEach(each -> Topic.send(each.story().submitted()));
        return people;
    }

    private static List<String> addresses(List<People> people) {
        return people.stream()
                .flatMap(each -> Stream.of(each.practice(), each.student()))
                .toList();
    }

    private static List<String> outcomes(UUID placement) {
        return Officer.messagesOf(placement).stream()
                .map(each -> each.get("recipient") + " " + each.get("state") + " " + each.get("reason"))
                .toList();
    }
}
