package nl.ssfh.notifications.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.notifications.domain.Message;
import nl.ssfh.notifications.domain.Messages;

/** Adds messages in the transaction of the event that brought the news. */
@ApplicationScoped
class JdbcMessages implements Messages {

    private static final String ADD = """
            with added as (
              insert into message (event, placement, kind, recipient, channel, news)
              values (?, ?, ?, ?, ?, ?::jsonb)
              on conflict (event, recipient, channel) do nothing
              returning id)
            insert into delivery (message) select id from added
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
    public void add(List<Message> messages) {
        try (var connection = db.getConnection()) {
            add(connection, messages);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot store messages", e);
        }
    }

    private static void add(Connection connection, List<Message> messages) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            for (var message : messages) {
                insert.setObject(1, message.event());
                insert.setObject(2, message.placement());
                insert.setString(3, message.kind().name());
                insert.setString(4, message.recipient().name());
                insert.setString(5, message.channel().name());
                insert.setString(6, NewsJson.write(message.news()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public void rememberReference(UUID placement, String reference) {
        sql.update(REMEMBER, placement, reference);
    }
}
