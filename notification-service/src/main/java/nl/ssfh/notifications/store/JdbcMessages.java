package nl.ssfh.notifications.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.notifications.domain.Message;
import nl.ssfh.notifications.domain.Messages;
import nl.ssfh.notifications.domain.News;
import nl.ssfh.notifications.domain.NewsKind;

/** Adds messages in the transaction of the event that brought the news. */
@ApplicationScoped
class JdbcMessages implements Messages {

    private static final String ADD = """
            with added as (
              insert into message (event, placement, person, kind, recipient, channel, news, day)
              values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
              on conflict (event, recipient, channel) do nothing
              returning id, person, recipient, kind), calls as (
              insert into webhook_call (webhook, message)
              select webhook.id, added.id from added join webhook on practice = person and ended_at is null
              where recipient = 'PRACTICE'
                and kind not in (%s))
            insert into delivery (message) select id from added
            """.formatted(Sql.ONLY_BY_MAIL);

    private static final String LAST_DECISION = """
            select news from message
            where placement = ? and kind = 'CLAIM_DECIDED' and recipient = 'PRACTICE'
            order by (news ->> 'sequence')::int desc limit 1
            """;
    private static final String CONTACTS_LEFT = """
            select placement from message
            where person = ? and recipient = 'PRACTICE' and kind = 'CONTACT_LEFT' order by id
            """;
    private static final String REMEMBER = """
            insert into placement (id, reference) values (?, ?)
            on conflict (id) do update set reference = excluded.reference
            """;

    private final DataSource db;
    private final Sql sql;

    JdbcMessages(DataSource db, Sql sql) {
        this.db = db;
        this.sql = sql;
    }

    @Override
    public void add(List<Message> messages, LocalDate day) {
        try (var connection = db.getConnection()) {
            add(connection, messages, day);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot store messages", e);
        }
    }

    private static void add(Connection connection, List<Message> messages, LocalDate day) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            for (var message : messages) {
                insert.setObject(1, message.event());
                insert.setObject(2, message.placement());
                insert.setObject(3, message.person());
                insert.setString(4, message.kind().name());
                insert.setString(5, message.recipient().name());
                insert.setString(6, message.channel().name());
                insert.setString(7, NewsJson.write(message.news()));
                insert.setObject(8, day);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public Optional<News.ClaimDecided> lastDecision(UUID placement) {
        return sql
                .list(
                        LAST_DECISION,
                        row -> (News.ClaimDecided) NewsJson.read(NewsKind.CLAIM_DECIDED, row.getString("news")),
                        placement)
                .stream()
                .findFirst();
    }

    @Override
    public List<UUID> contactsLeft(UUID practice) {
        return sql.list(CONTACTS_LEFT, row -> row.getObject("placement", UUID.class), practice);
    }

    @Override
    public void rememberReference(UUID placement, String reference) {
        sql.update(REMEMBER, placement, reference);
    }
}
