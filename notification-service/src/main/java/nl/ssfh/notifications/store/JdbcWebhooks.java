package nl.ssfh.notifications.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Webhooks;
import org.jspecify.annotations.Nullable;

/** Webhooks and their calls in PostgreSQL. */
@ApplicationScoped
class JdbcWebhooks implements Webhooks {

    private static final String SELECT = """
            select id, practice, target, created_at,
              (select count(*) from webhook_call where webhook = id and state = 'WAITING') as waiting,
              (select count(*) from webhook_call where webhook = id and state = 'GIVEN_UP') as given_up,
              (select answer from webhook_call where webhook = id and answer is not null
                order by message desc limit 1) as last_answer
            from webhook where ended_at is null and\s""";
    private static final String ADD =
            "insert into webhook (practice, target, created_by) values (?, ?, ?) returning id";
    private static final String END = """
            with gone as (delete from webhook_call where webhook = ? and state = 'WAITING')
            update webhook set ended_at = now() where id = ?
            """;
    private static final String TAKE = """
            with due as (
              select webhook, message from webhook_call where state = 'WAITING' and due_at <= now()
              order by due_at limit ? for update skip locked
            ), ours as (
              update webhook_call c set tries = tries + 1, due_at = now() + ? * interval '1 millisecond'
              from due where c.webhook = due.webhook and c.message = due.message
              returning c.webhook, c.message, c.tries
            )
            select ours.webhook, ours.message, ours.tries, w.target, m.kind, m.placement, m.heard_at
            from ours join webhook w on w.id = ours.webhook join message m on m.id = ours.message
            order by ours.message
            """;
    private static final String TAKEN =
            "update webhook_call set state = 'TAKEN', answer = ? where webhook = ? and message = ?";
    private static final String REFUSED = """
            update webhook_call set answer = ?, state = case when ?::bigint is null then 'GIVEN_UP' else state end,
              due_at = now() + coalesce(?::bigint, 0) * interval '1 millisecond'
            where webhook = ? and message = ? and state = 'WAITING'
            """;

    private final Sql sql;

    JdbcWebhooks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Webhook add(UUID practice, String target, String by) {
        var id = sql.list(ADD, row -> row.getObject("id", UUID.class), practice, target, by)
                .getFirst();
        return find(id).orElseThrow();
    }

    @Override
    public Optional<Webhook> find(UUID id) {
        return sql.list(SELECT + "id = ?", JdbcWebhooks::webhook, id).stream().findFirst();
    }

    @Override
    public List<Webhook> of(UUID practice) {
        return sql.list(SELECT + "practice = ? order by id", JdbcWebhooks::webhook, practice);
    }

    @Override
    public void end(UUID id) {
        sql.update(END, id, id);
    }

    @Override
    public List<Call> take(int most, Duration meanwhile) {
        return sql.list(TAKE, JdbcWebhooks::call, most, meanwhile.toMillis());
    }

    @Override
    public void taken(Call call, String answer) {
        sql.update(TAKEN, answer, call.webhook(), call.message());
    }

    @Override
    public void refused(Call call, String answer, @Nullable Duration wait) {
        var millis = wait == null ? null : wait.toMillis();
        sql.update(REFUSED, answer, millis, millis, call.webhook(), call.message());
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getObject("practice", UUID.class),
                row.getString("target"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("waiting"),
                row.getLong("given_up"),
                row.getString("last_answer"));
    }

    private static Call call(ResultSet row) throws SQLException {
        return new Call(
                row.getObject("webhook", UUID.class),
                row.getString("target"),
                row.getObject("message", UUID.class),
                NewsKind.valueOf(row.getString("kind")),
                row.getObject("placement", UUID.class),
                row.getObject("heard_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"));
    }
}
