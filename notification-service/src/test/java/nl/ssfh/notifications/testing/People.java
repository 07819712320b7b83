package nl.ssfh.notifications.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ssfh.platform.testing.Mails;

/** The practice and the student of one placement, known to claims-service, and what they find in their mailboxes. */
public record People(Stories story, String practice, String student) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A practice that reads Dutch and a student that reads English. */
    public static People of(Stories story) {
        return of(story, "nl", "en");
    }

    public static People of(Stories story, String practiceReads, String studentReads) {
        var people = new People(
                story,
                "praktijk-" + story.placement() + "@huisarts.example",
                "student-" + story.placement() + "@school.example");
        ClaimsStandIn.knows(story.placement(), "PRACTICE", people.practice, practiceReads);
        ClaimsStandIn.knows(story.placement(), "STUDENT", people.student, studentReads);
        return people;
    }

    /** Waits until so many mails have come, and sees that no more follow. */
    public static List<JsonNode> mailsTo(String address, int expected) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Mails.to(address)).hasSizeGreaterThanOrEqualTo(expected));
        await().during(Duration.ofMillis(600))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Mails.to(address)).hasSize(expected));
        return Mails.to(address);
    }

    /** Waits until each of these addresses has exactly one mail, and sees that no more follow. */
    public static void eachHasOneMail(Collection<String> addresses) {
        await().atMost(PATIENCE.multipliedBy(2))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(countsOf(addresses)).hasSameSizeAs(addresses));
        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(countsOf(addresses).values()).containsOnly(1L));
    }

    private static Map<String, Long> countsOf(Collection<String> addresses) {
        var wanted = Set.copyOf(addresses);
        return Mails.all().stream()
                .map(mail -> mail.path("to").path(0).asText())
                .filter(wanted::contains)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    public static List<String> subjects(List<JsonNode> mails) {
        return mails.stream().map(mail -> mail.path("subject").asText()).toList();
    }
}
