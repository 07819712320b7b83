package nl.ssfh.notifications.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.notifications.domain.Channel;
import nl.ssfh.notifications.domain.DeliveryState;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.MessageLog;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Person;
import nl.ssfh.notifications.domain.Recipient;
import org.jspecify.annotations.Nullable;

/** Reads messages with their deliveries. */
@ApplicationScoped
class JdbcMessageLog implements MessageLog {

    private static final String COLUMNS = """
            select m.id, m.placement, m.kind, m.recipient, m.channel, m.heard_at,
              d.state, d.tries, d.reason, d.language, d.due_at, d.ended_at
            """;

    private static final String LIST = COLUMNS + """
            from message m join delivery d on d.message = m.id
            where m.id > ? and (?::uuid is null or m.placement = ?) and (?::text is null or d.state = ?)
            order by m.id limit ?
            """;
    private static final String TOLD = "select id, kind, person, recipient from message where id = ?";
    private static final String OF_DAY = """
            select kind, count(*) from message where day = ? and recipient = 'PRACTICE' group by kind
            """;
    private static final String COUNTS = """
            select m.kind, d.language, m.recipient, d.state, count(*)
            from message m join delivery d on d.message = m.id
            group by 1, 2, 3, 4 order by 1, 2, 3, 4
            """;

    private final Sql sql;

    JdbcMessageLog(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Entry> after(UUID message, Wanted wanted, int most) {
        var state = wanted.state() == null ? null : wanted.state().name();
        return sql.list(
                LIST, JdbcMessageLog::entry, message, wanted.placement(), wanted.placement(), state, state, most);
    }

    @Override
    public Optional<Told> told(UUID message) {
        return sql
                .list(
                        TOLD,
                        row -> new Told(
                                message,
                                NewsKind.valueOf(row.getString("kind")),
                                new Person(
                                        row.getObject("person", UUID.class),
                                        Recipient.valueOf(row.getString("recipient")))),
                        message)
                .stream()
                .findFirst();
    }

    @Override
    public Map<NewsKind, Long> toldToPractices(LocalDate day) {
        return sql
                .list(OF_DAY, row -> Map.entry(NewsKind.valueOf(row.getString("kind")), row.getLong("count")), day)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Count> counts() {
        return sql.list(
                COUNTS,
                row -> new Count(
                        NewsKind.valueOf(row.getString("kind")),
                        language(row),
                        Recipient.valueOf(row.getString("recipient")),
                        DeliveryState.valueOf(row.getString("state")),
                        row.getLong("count")));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("placement", UUID.class),
                NewsKind.valueOf(row.getString("kind")),
                Recipient.valueOf(row.getString("recipient")),
                Channel.valueOf(row.getString("channel")),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getString("reason"),
                language(row),
                instant(row, "heard_at"),
                instant(row, "due_at"),
                row.getObject("ended_at") == null ? null : instant(row, "ended_at"));
    }

    private static @Nullable Language language(ResultSet row) throws SQLException {
        var language = row.getString("language");
        return language == null ? null : Language.valueOf(language);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
