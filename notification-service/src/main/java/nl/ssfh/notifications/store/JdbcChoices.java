package nl.ssfh.notifications.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ssfh.notifications.domain.Choices;
import nl.ssfh.notifications.domain.Habits;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Person;
import nl.ssfh.notifications.domain.Quiet;
import nl.ssfh.notifications.domain.Way;
import org.jspecify.annotations.Nullable;

/** What people chose, in PostgreSQL. */
@ApplicationScoped
class JdbcChoices implements Choices {

    private static final String FORGET = """
            delete from choice where owner = ?
              or (?::text = 'STUDENT' and owner in (select placement::text from student_placement where subject = ?))
            """;
    private static final String KEEP_HABIT = """
            insert into habit (owner, digest, quiet_from, quiet_until) values (?, ?, ?, ?)
            on conflict (owner) do update set digest = excluded.digest, quiet_from = excluded.quiet_from,
              quiet_until = excluded.quiet_until
            """;
    private static final String KEEP = """
            insert into choice (owner, kind, way) values (?, ?, ?)
            on conflict (owner, kind) do update set way = excluded.way
            """;
    /** Under the student's login when he has one, so that he finds it among what he chose. */
    private static final String UNSUBSCRIBE = """
            insert into choice (owner, kind, way)
            select coalesce((select subject from student_placement s
              where ?::text = 'STUDENT' and s.placement = ? limit 1), ?), ?, 'INBOX'
            on conflict (owner, kind) do update set way = excluded.way
            """;

    private final Sql sql;

    JdbcChoices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Habits of(Owner owner) {
        var ways = sql
                .list(
                        "select kind, way from choice where owner = ?",
                        row -> Map.entry(NewsKind.valueOf(row.getString("kind")), Way.valueOf(row.getString("way"))),
                        owner.id())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return sql
                .list(
                        "select digest, quiet_from, quiet_until from habit where owner = ?",
                        row -> new Habits(ways, row.getBoolean("digest"), quiet(row)),
                        owner.id())
                .stream()
                .findFirst()
                .orElse(new Habits(ways, false, null));
    }

    @Override
    public void put(Owner owner, Habits habits) {
        sql.update(FORGET, owner.id(), owner.recipient().name(), owner.id());
        var quiet = habits.quiet();
        sql.update(
                KEEP_HABIT,
                owner.id(),
                habits.digest(),
                quiet == null ? null : quiet.from(),
                quiet == null ? null : quiet.until());
        habits.ways().forEach((kind, way) -> sql.update(KEEP, owner.id(), kind.name(), way.name()));
    }

    @Override
    public void unsubscribe(Person reader, NewsKind kind) {
        sql.update(
                UNSUBSCRIBE, reader.recipient().name(), reader.id(), reader.id().toString(), kind.name());
    }

    static @Nullable Quiet quiet(ResultSet row) throws SQLException {
        var from = row.getObject("quiet_from", LocalTime.class);
        return from == null ? null : new Quiet(from, row.getObject("quiet_until", LocalTime.class));
    }
}
