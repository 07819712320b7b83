package nl.ssfh.claims.month.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.month.domain.AskedMonth;
import nl.ssfh.claims.month.domain.Months;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Months of placements, by statements that cost the same for one placement and for many. */
@ApplicationScoped
class SqlMonths implements Months {

    /** Who files a claim answers for the months until then, who tells an early end for its last month. */
    private static final String ASKED = """
            select placement.id, placement.practice, placement.student,
              coalesce(running, implied), coalesce(said_by, case when implied is not null then 'PRACTICE' end)
            from placement join claim on claim.placement = placement.id
              and claim.status in ('SUBMITTED', 'GRANTED', 'PARTLY_GRANTED', 'UNDECIDED')
            left join month_confirmation on month_confirmation.placement = placement.id and month = :month
            cross join lateral (select case
              when placement.ends_on <= :monthEnd and placement.ends_on = (
                select told.last_day from placement_change told
                where told.placement = placement.id and kind = 'EARLY_END' order by number desc limit 1) then false
              when claim.submitted_on >= :month then true end as implied) said
            where placement.first_day <= :monthEnd and placement.ends_on >= :month and\s""";

    private static final String IN_PAGES = " and placement.id > :after order by placement.id limit :most";

    private final Session db;

    SqlMonths(Session db) {
        this.db = db;
    }

    @Override
    public List<AskedMonth> asked(Asked asked, UUID after, int limit) {
        var page = page(asked).setParameter("after", after).setParameter("most", limit);
        return read(page, asked.month());
    }

    private NativeQuery<Tuple> page(Asked asked) {
        if (!asked.students().isEmpty()) {
            var students = asked.students().toArray(UUID[]::new);
            return query("placement.student = any (:students)" + IN_PAGES)
                    .setParameter("students", students, UUID[].class);
        }
        if (asked.reach().everything()) {
            return query("true" + IN_PAGES);
        }
        var practices = asked.reach().practices().toArray(UUID[]::new);
        return query("placement.practice = any (:practices)" + IN_PAGES)
                .setParameter("practices", practices, UUID[].class);
    }

    @Override
    public List<AskedMonth> asked(YearMonth month, Collection<UUID> placements) {
        var ids = placements.toArray(UUID[]::new);
        return read(query("placement.id = any (:ids)").setParameter("ids", ids, UUID[].class), month);
    }

    private NativeQuery<Tuple> query(String which) {
        return db.createNativeQuery(ASKED + which, Tuple.class);
    }

    private static List<AskedMonth> read(NativeQuery<Tuple> query, YearMonth month) {
        return query.setParameter("month", month.atDay(1))
                .setParameter("monthEnd", month.atEndOfMonth())
                .getResultStream()
                .map(row -> asked(row))
                .toList();
    }

    private static AskedMonth asked(Tuple row) {
        var by = row.get(4, String.class);
        return new AskedMonth(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, Boolean.class),
                by == null ? null : SaidBy.valueOf(by));
    }

    @Override
    public List<UUID> confirm(YearMonth month, Set<UUID> placements, boolean running, Word word) {
        return db.createNativeQuery("""
                        insert into month_confirmation (placement, month, running, said_by, recorded_by, recorded_on)
                        select placement, ?2, ?3, ?4, ?5, ?6 from unnest(cast(?1 as uuid[])) as asked (placement) order by placement
                        on conflict (placement, month) do update set running = excluded.running,
                          said_by = excluded.said_by, recorded_by = excluded.recorded_by,
                          recorded_on = excluded.recorded_on
                        where month_confirmation.running <> excluded.running
                        returning placement
                        """, Object[].class)
                .setTupleTransformer(Only.of(UUID.class))
                .setParameter(1, placements.toArray(UUID[]::new), UUID[].class)
                .setParameter(2, month.atDay(1))
                .setParameter(3, running)
                .setParameter(4, word.by().name())
                .setParameter(5, word.recordedBy())
                .setParameter(6, word.day())
                .getResultList();
    }

    @Override
    public boolean report(UUID placement, YearMonth month, boolean done, Word word) {
        return db.createNativeMutationQuery("""
                                insert into stipend_receipt (placement, month, said_by, done, recorded_by, recorded_on)
                                values (?1, ?2, ?3, ?4, ?5, ?6)
                                on conflict (placement, month, said_by) do update set done = excluded.done,
                                  recorded_by = excluded.recorded_by, recorded_on = excluded.recorded_on
                                where stipend_receipt.done <> excluded.done
                                """)
                        .setParameter(1, placement)
                        .setParameter(2, month.atDay(1))
                        .setParameter(3, word.by().name())
                        .setParameter(4, done)
                        .setParameter(5, word.recordedBy())
                        .setParameter(6, word.day())
                        .executeUpdate()
                == 1;
    }

    @Override
    public List<SaidOfStipend> saidOf(UUID placement) {
        return db.createNativeQuery("""
                        select month, bool_or(done) filter (where said_by = 'PRACTICE'),
                          bool_or(done) filter (where said_by = 'STUDENT')
                        from stipend_receipt where placement = ?1 group by month order by month
                        """, Tuple.class)
                .setParameter(1, placement)
                .getResultStream()
                .map(row -> new SaidOfStipend(
                        YearMonth.from(row.get(0, LocalDate.class)),
                        row.get(1, Boolean.class),
                        row.get(2, Boolean.class)))
                .toList();
    }

    @Override
    public boolean differ(UUID placement, YearMonth month) {
        return db.createNativeQuery(
                                "select count(distinct done) from stipend_receipt where placement = ?1 and month = ?2",
                                Object[].class)
                        .setTupleTransformer(Only.of(Long.class))
                        .setParameter(1, placement)
                        .setParameter(2, month.atDay(1))
                        .getSingleResult()
                > 1;
    }
}
