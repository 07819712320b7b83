package nl.ssfh.notifications;

import static nl.ssfh.notifications.testing.People.mailsTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.notifications.testing.LogTail;
import nl.ssfh.notifications.testing.MailServer;
import nl.ssfh.notifications.testing.Officer;
import nl.ssfh.notifications.testing.Stories;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** Addresses pass through; nothing keeps them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class PrivacyIT {

    static final String CANARY = "kanarie" + UUID.randomUUID().toString().replace("-", "");

    static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    DataSource db;

    Stories story = Stories.begin("SSFH-2024-000300");

    @Test
    void no_address_stays_in_the_database_or_in_the_log_whatever_goes_wrong() throws SQLException {
        ClaimsStandIn.knows(story.placement(), "PRACTICE", CANARY + "@huisarts.example", "nl");
        ClaimsStandIn.knows(story.placement(), "STUDENT", CANARY + " is geen adres", "en");
        var log = LogTail.of(Logger.getLogger(""));
        MailServer.stop();
        Topic.send(story.submitted());
        await().atMost(PATIENCE)
                .until(() -> Officer.messagesOf(story.placement()).stream()
                        .anyMatch(message -> message.get("reason") != null));

        MailServer.start();
        mailsTo(CANARY + "@huisarts.example", 1);
        await().atMost(PATIENCE).until(() -> Officer.statesOf(story.placement()).contains("FAILED"));

        assertThat(everyRow())
                .anyMatch(row -> row.contains(story.placement().toString()))
                .noneMatch(row -> row.contains(CANARY));
        assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(CANARY));
    }

    private List<String> everyRow() throws SQLException {
        var rows = new ArrayList<String>();
        for (var table : select("select quote_ident(tablename) from pg_tables where schemaname = 'public'")) {
            rows.addAll(select("select t::text from " + table + " t"));
        }
        return rows;
    }

    private List<String> select(String sql) throws SQLException {
        try (var connection = db.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }
}
