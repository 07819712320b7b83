package nl.ssfh.notifications.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.ssfh.notifications.domain.Arrival;
import nl.ssfh.notifications.domain.DeliveryState;
import nl.ssfh.notifications.domain.Inbox;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Person;
import nl.ssfh.notifications.domain.Recipient;
import org.jspecify.annotations.Nullable;

/** Finds a person's messages. */
@ApplicationScoped
class JdbcInbox implements Inbox {

    private static final String MINE = """
            with mine as (
              select person, 'PRACTICE' as recipient from unnest(?) as person
              union all
              select placement, 'STUDENT' from student_placement where subject = ?
              union all
              select '00000000-0000-0000-0000-000000000000'::uuid, 'OFFICER' where ?)
            """;
    /** Invitations and warnings to a left address are mails only; who prepared a run is not asked to release it. */
    private static final String READABLE = """
             m.kind not in (%s)
              and m.news ->> 'preparedBy' is distinct from ?
            """.formatted(Sql.ONLY_BY_MAIL);

    private static final String LIST = MINE + """
            select m.id, m.placement, m.kind, m.recipient, m.news, m.heard_at, p.reference, r.read_at,
              d.state, d.ended_at
            from mine join message m using (person, recipient) join delivery d on d.message = m.id
              left join placement p on p.id = m.placement
              left join message_read r on r.message = m.id and r.subject = ?
            where m.id < ? and\s""" + READABLE + " order by m.id desc limit ?";
    private static final String SINCE = MINE + """
            select m.id, m.kind, m.person, m.recipient, m.placement
            from mine join message m using (person, recipient)
            where m.id > ? and\s""" + READABLE + " order by m.id limit ?";
    private static final String MARK =
            MINE + """
            insert into message_read (message, subject)
            select m.id, ? from mine join message m using (person, recipient) where m.id = ? and\s""" + READABLE + " on conflict (subject, message) do update set read_at = message_read.read_at";
    private static final String OF_STUDENT =
            "insert into student_placement (placement, subject) values (?, ?) on conflict do nothing";

    private final Sql sql;

    JdbcInbox(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Item> of(Reader reader, UUID before, int most) {
        var subject = reader.subject();
        return sql.list(
                LIST, JdbcInbox::item, practices(reader), subject, reader.officer(), subject, before, subject, most);
    }

    @Override
    public List<Person> persons(Reader reader) {
        return sql.list(
                MINE + " select person, recipient from mine",
                JdbcInbox::person,
                practices(reader),
                reader.subject(),
                reader.officer());
    }

    @Override
    public List<Arrival> since(Reader reader, UUID after, int most) {
        var subject = reader.subject();
        return sql.list(
                SINCE,
                row -> new Arrival(
                        row.getObject("id", UUID.class),
                        NewsKind.valueOf(row.getString("kind")),
                        person(row),
                        row.getObject("placement", UUID.class),
                        null),
                practices(reader),
                subject,
                reader.officer(),
                after,
                subject,
                most);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getObject("person", UUID.class), Recipient.valueOf(row.getString("recipient")));
    }

    @Override
    public boolean markRead(Reader reader, UUID message) {
        var subject = reader.subject();
        return sql.update(MARK, practices(reader), subject, reader.officer(), subject, message, subject);
    }

    @Override
    public void open(UUID placement, String subject) {
        sql.update(OF_STUDENT, placement, subject);
    }

    private static UUID[] practices(Reader reader) {
        return reader.practices().toArray(UUID[]::new);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("placement", UUID.class),
                Recipient.valueOf(row.getString("recipient")),
                NewsJson.read(NewsKind.valueOf(row.getString("kind")), row.getString("news")),
                row.getString("reference"),
                row.getObject("heard_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("read_at", OffsetDateTime.class)),
                DeliveryState.valueOf(row.getString("state")),
                instant(row.getObject("ended_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
