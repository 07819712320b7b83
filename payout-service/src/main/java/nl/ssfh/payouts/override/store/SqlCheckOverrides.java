package nl.ssfh.payouts.override.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.override.domain.CheckOverride;
import nl.ssfh.payouts.override.domain.CheckOverrides;
import nl.ssfh.payouts.override.domain.OverrideKind;
import nl.ssfh.payouts.schedule.domain.HoldReason;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
public class SqlCheckOverrides implements CheckOverrides {

    /** Which overrides {@code o} let a line {@code i} pass. */
    public static final String COVERS = """
            o.subject in (i.id, i.placement, i.practice)
              and o.kind = case o.subject when i.id then 'LINE' when i.placement then 'PLACEMENT' else 'PRACTICE' end""";

    private final Sql sql;

    SqlCheckOverrides(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(CheckOverride override) {
        sql.update(
                """
                insert into check_override (id, checked, kind, subject, reason, ends_on, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                override.id(),
                override.scope().check(),
                override.scope().kind(),
                override.scope().subject(),
                override.reason(),
                override.endsOn(),
                override.by(),
                override.at());
    }

    @Override
    public Optional<CheckOverride> find(UUID id) {
        return sql.first("select * from check_override where id = ?", SqlCheckOverrides::override, id);
    }

    @Override
    public boolean knows(CheckOverride.Scope scope) {
        var column = switch (scope.kind()) {
            case LINE -> "id";
            case PLACEMENT -> "placement";
            case PRACTICE -> "practice";
        };
        return sql.one(
                "select exists (select from instalment where %s = ?) as known".formatted(column),
                row -> row.flag("known"),
                scope.subject());
    }

    @Override
    public List<CheckOverride> page(LocalDate from, UUID after, int limit) {
        return sql.list(
                "select * from check_override where ends_on >= ? and id > ? order by id limit ?",
                SqlCheckOverrides::override,
                from,
                after,
                limit);
    }

    private static CheckOverride override(Row row) throws SQLException {
        var scope = new CheckOverride.Scope(
                row.constant("checked", HoldReason.class),
                row.constant("kind", OverrideKind.class),
                row.uuid("subject"));
        return new CheckOverride(
                row.uuid("id"),
                scope,
                row.text("reason"),
                row.date("ends_on"),
                row.text("made_by"),
                row.instant("made_at"));
    }
}
