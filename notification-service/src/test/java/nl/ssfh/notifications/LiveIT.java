package nl.ssfh.notifications;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.logging.Log;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.MonthsAsked;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PayoutEvent.RunPrepared;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.notifications.testing.Listener;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is looking hears at once, and nothing is missed when a stream ends. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class LiveIT {

    static final int STREAMS = Integer.getInteger("ssfh.streams", 1000);
    static final int PEOPLE = 20;
    static final LocalDate DAY = LocalDate.of(2024, 10, 14);

    @Inject
    DataSource db;

    UUID practice = UUID.randomUUID();
    List<Listener> listeners = new ArrayList<>();

    @AfterEach
    void goAway() {
        listeners.forEach(Listener::goAway);
    }

    @Test
    void a_thousand_open_streams_are_all_told() {
        var people = IntStream.range(0, PEOPLE).mapToObj(this::mandated).toList();
        IntStream.range(0, STREAMS).forEach(i -> listen(people.get(i % PEOPLE), null));
        await().atMost(Duration.ofSeconds(60)).until(() -> listeners.stream().allMatch(Listener::isOpen));

        Topic.send(news(10));
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(30))
                .until(() -> listeners.stream().anyMatch(each -> !each.ids().isEmpty()));
        long first = System.nanoTime();
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(30))
                .until(() -> listeners.stream().noneMatch(each -> each.ids().isEmpty()));

        Log.infof("%d streams told within %d ms of the first", STREAMS, (System.nanoTime() - first) / 1_000_000);
        assertThat(listeners).allSatisfy(each -> assertThat(each.ids()).hasSize(1));
    }

    @Test
    void who_comes_again_with_the_last_id_gets_what_he_missed_and_each_once() {
        var anna = mandated(0);
        var before = listen(anna, null);
        await().until(before::isOpen);
        Topic.send(news(1));
        await().until(() -> before.ids().size() == 1);
        before.goAway();
        Topic.send(news(2));
        Topic.send(news(3));
        await().untilAsserted(() -> assertThat(inbox(anna)).hasSize(3));

        var after = listen(anna, before.ids().getFirst());
        await().until(() -> after.ids().size() == 2);
        Topic.send(news(4));
        await().until(() -> after.ids().size() == 3);

        assertThat(after.ids())
                .doesNotHaveDuplicates()
                .doesNotContain(before.ids().getLast());
        assertThat(inbox(anna)).containsAll(after.ids());
    }

    @Test
    void what_was_committed_after_a_younger_message_is_told_too() throws SQLException {
        var anna = mandated(0);
        Topic.send(news(1));
        await().until(() -> inbox(anna).size() == 1);
        try (var late = db.getConnection()) {
            late.setAutoCommit(false);
            copy(late, inbox(anna).getFirst());
            Topic.send(news(2));
            await().until(() -> inbox(anna).size() == 2);
            late.commit();
        }
        var inbox = inbox(anna);
        assertThat(inbox).hasSize(3);

        var after = listen(anna, inbox.getFirst());

        await().until(() -> after.ids().contains(inbox.get(1)));
    }

    private static void copy(Connection connection, String message) throws SQLException {
        try (var copy = connection.prepareStatement("""
                with copied as (
                  insert into message (event, placement, person, kind, recipient, channel, news, day)
                  select gen_random_uuid(), placement, person, kind, recipient, channel, news, day
                  from message where id = ?::uuid returning id)
                insert into delivery (message) select id from copied
                """)) {
            copy.setString(1, message);
            copy.executeUpdate();
        }
    }

    @Test
    void nobody_hears_what_is_for_others_and_who_prepared_a_run_not_of_its_release() {
        var anna = mandated(0);
        var stranger = listen(Tokens.practice("stranger-" + practice), null);
        var otto = listen(Tokens.officer("otto"), null);
        var olga = listen(Tokens.officer("olga"), null);
        var own = listen(anna, null);
        await().until(() -> listeners.stream().allMatch(Listener::isOpen));

        Topic.send(new RunPrepared(
                UUID.randomUUID(),
                YearMonth.from(DAY),
                3,
                Money.euros("450.00"),
                DAY,
                Tokens.subject(Tokens.officer("otto"))));
        Topic.send(news(5));

        await().until(() -> !own.ids().isEmpty() && !olga.ids().isEmpty());
        assertThat(stranger.ids()).isEmpty();
        assertThat(otto.ids()).isEmpty();
        given().get("/v1/my-messages/stream").then().statusCode(401);
    }

    private Listener listen(String token, @Nullable String last) {
        var listener = Listener.of(token, last);
        listeners.add(listener);
        return listener;
    }

    private MonthsAsked news(int month) {
        return new MonthsAsked(practice, YearMonth.of(2024, month), 2, DAY, false);
    }

    private String mandated(int person) {
        var token = Tokens.practice("person-" + person + "-" + practice);
        Topic.send(new MandateGranted(UUID.randomUUID(), practice, Tokens.subject(token), MandateRole.VIEWER));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(given().auth()
                                .oauth2(token)
                                .get("/v1/message-preferences?practice=" + practice)
                                .statusCode())
                        .isEqualTo(200));
        return token;
    }

    private static List<String> inbox(String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/my-messages")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
