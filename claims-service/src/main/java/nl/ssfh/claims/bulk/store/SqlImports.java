package nl.ssfh.claims.bulk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.ssfh.claims.bulk.domain.Imports;
import nl.ssfh.claims.bulk.domain.LineState;
import nl.ssfh.claims.bulk.domain.NewLine;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Imports in PostgreSQL. */
@ApplicationScoped
class SqlImports implements Imports {

    private final Session db;
    private final LineJson json;

    SqlImports(Session db, LineJson json) {
        this.db = db;
        this.json = json;
    }

    @Override
    public void begin(UUID id, Sender sender, Instant at) {
        db.createNativeMutationQuery(
                        "insert into import_file (id, subject, email, received_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, id)
                .setParameter(2, sender.subject())
                .setParameter(3, sender.email())
                .setParameter(4, at)
                .executeUpdate();
    }

    @Override
    public void add(UUID id, List<NewLine> lines, LineState good) {
        db.createNativeMutationQuery("""
                        insert into import_line (import, number, state, practice, hash, offer, flaws)
                        select ?1, number, state, practice, hash, offer::jsonb, flaws::jsonb
                        from unnest(?2, ?3, ?4, ?5, ?6, ?7) as line (number, state, practice, hash, offer, flaws)
                        """)
                .setParameter(1, id)
                .setParameter(2, lines.stream().map(NewLine::number).toArray(Integer[]::new), Integer[].class)
                .setParameter(3, texts(lines, line -> line.state(good).name()), String[].class)
                .setParameter(
                        4,
                        lines.stream()
                                .map(line -> line.offer() == null
                                        ? null
                                        : line.offer().practice())
                                .toArray(UUID[]::new),
                        UUID[].class)
                .setParameter(5, texts(lines, NewLine::hash), String[].class)
                .setParameter(6, texts(lines, line -> json.write(line.offer())), String[].class)
                .setParameter(7, texts(lines, line -> json.write(line.flaws())), String[].class)
                .executeUpdate();
    }

    @Override
    public void release(UUID id) {
        db.createNativeMutationQuery("update import_line set state = 'WAITING' where import = ?1 and state = 'HELD'")
                .setParameter(1, id)
                .executeUpdate();
    }

    @Override
    public void forget(UUID id) {
        for (var table : List.of("import_line where import", "import_file where id")) {
            db.createNativeMutationQuery("delete from " + table + " = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
    }

    @Override
    public int forgetHeldBefore(Instant moment) {
        var old = db.createNativeQuery("""
                        select distinct import from import_line join import_file on import_file.id = import
                        where state = 'HELD' and received_at < ?1
                        """, Object[].class)
                .setTupleTransformer(Only.of(UUID.class))
                .setParameter(1, moment)
                .getResultList();
        int forgotten = 0;
        for (var id : old) {
            if (findLocked(id).filter(found -> found.count(LineState.HELD) > 0).isPresent()) {
                forget(id);
                forgotten++;
            }
        }
        return forgotten;
    }

    @Override
    public Optional<Import> findLocked(UUID id) {
        db.createNativeQuery("select id from import_file where id = ?1 for update", Object[].class)
                .setTupleTransformer(Only.of(UUID.class))
                .setParameter(1, id)
                .getResultList();
        return find(id);
    }

    @Override
    public Optional<Import> find(UUID id) {
        var counts = new EnumMap<LineState, Integer>(LineState.class);
        db.createNativeQuery(
                        "select state, count(*)::int from import_line where import = ?1 group by state", Tuple.class)
                .setParameter(1, id)
                .getResultStream()
                .forEach(row -> counts.put(LineState.valueOf(row.get(0, String.class)), row.get(1, Integer.class)));
        return db.createNativeQuery("select subject, received_at from import_file where id = ?1", Tuple.class)
                .setParameter(1, id)
                .getResultStream()
                .map(row -> new Import(id, row.get(0, String.class), row.get(1, Instant.class), counts))
                .findFirst();
    }

    @Override
    public List<Line> lines(UUID id, int after, int limit) {
        return db.createNativeQuery("""
                        select number, line.state, flaws::text, line.placement, line.claim, reference
                        from import_line line left join claim on claim.id = line.claim
                        where import = ?1 and number > ?2 order by number limit ?3
                        """, Tuple.class)
                .setParameter(1, id)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultStream()
                .map(this::line)
                .toList();
    }

    private Line line(Tuple row) {
        return new Line(
                row.get(0, Integer.class),
                LineState.valueOf(row.get(1, String.class)),
                json.flaws(row.get(2, String.class)),
                row.get(3, UUID.class),
                row.get(4, UUID.class),
                row.get(5, String.class));
    }

    private static String[] texts(List<NewLine> lines, Function<NewLine, @Nullable String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }
}
