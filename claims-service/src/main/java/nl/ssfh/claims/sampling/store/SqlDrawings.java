package nl.ssfh.claims.sampling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.ssfh.claims.sampling.domain.Drawing;
import nl.ssfh.claims.sampling.domain.Drawings;
import nl.ssfh.claims.sampling.domain.Stratum;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Draws samples in PostgreSQL, where the placements are. */
@ApplicationScoped
class SqlDrawings implements Drawings {

    private final Session db;

    SqlDrawings(Session db) {
        this.db = db;
    }

    @Override
    public Map<String, Integer> population(Drawing drawing) {
        var sizes = new TreeMap<String, Integer>();
        db.createNativeQuery(
                        "select stratum, count(*)::int from (%s) as population group by stratum"
                                .formatted(from(drawing)),
                        Tuple.class)
                .setParameter(1, drawing.days().firstDay())
                .setParameter(2, drawing.days().lastDay())
                .getResultStream()
                .forEach(row -> sizes.put(row.get(0, String.class), row.get(1, Integer.class)));
        return sizes;
    }

    @Override
    public void begin(UUID id, Drawing drawing, int population, By by) {
        var stratum = drawing.stratum();
        db.createNativeMutationQuery("""
                        insert into sample (id, school_year, method, stratum, seed, reason, population, drawn_by, drawn_on)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                        """)
                .setParameter(1, id)
                .setParameter(2, drawing.schoolYear())
                .setParameter(3, drawing.method().name())
                .setParameter(4, stratum == null ? null : stratum.name(), String.class)
                .setParameter(5, drawing.seed())
                .setParameter(6, drawing.reason())
                .setParameter(7, population)
                .setParameter(8, by.subject())
                .setParameter(9, by.day())
                .executeUpdate();
    }

    @Override
    public int draw(UUID id, Drawing drawing, Map<String, Integer> allotted, LocalDate until) {
        return db.createNativeMutationQuery("""
                        insert into sample_placement (sample, placement, practice, stratum, until)
                        select ?3, id, practice, stratum, ?4 from (
                          select population.*, row_number() over (
                            partition by stratum order by sha256(convert_to(?5 || ':' || id::text, 'UTF8')), id) as place
                          from (%s) as population) as shuffled
                        join unnest(?6, ?7) as allotted (stratum, size) using (stratum)
                        where place <= size
                        """.formatted(from(drawing)))
                .setParameter(1, drawing.days().firstDay())
                .setParameter(2, drawing.days().lastDay())
                .setParameter(3, id)
                .setParameter(4, until)
                .setParameter(5, drawing.seed())
                .setParameter(6, allotted.keySet().toArray(String[]::new), String[].class)
                .setParameter(7, allotted.values().toArray(Integer[]::new), Integer[].class)
                .executeUpdate();
    }

    @Override
    public int take(UUID id, Drawing drawing, LocalDate until) {
        return db.createNativeMutationQuery("""
                        insert into sample_placement (sample, placement, practice, stratum, until)
                        select ?3, id, practice, stratum, ?4 from (%s) as population where id = any (?5)
                        """.formatted(from(drawing)))
                .setParameter(1, drawing.days().firstDay())
                .setParameter(2, drawing.days().lastDay())
                .setParameter(3, id)
                .setParameter(4, until)
                .setParameter(5, drawing.named().toArray(UUID[]::new), UUID[].class)
                .executeUpdate();
    }

    /** Whose agreement can be asked for: begun in the school year, and claimed. */
    private static String from(Drawing drawing) {
        return """
                select placement.id, placement.practice, %s as stratum from placement
                where first_day between ?1 and ?2 and exists (
                  select from claim where claim.placement = placement.id and status not in ('DRAFT', 'WITHDRAWN'))
                """.formatted(column(drawing.stratum()));
    }

    private static String column(@Nullable Stratum stratum) {
        return switch (stratum) {
            case null -> "''";
            case TRACK -> "track";
            case COURSE -> "course";
            case STUDY_YEAR -> "coalesce(study_year::text, 'UNKNOWN')";
            case PRACTICE -> "practice::text";
        };
    }
}
