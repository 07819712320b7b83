package nl.ssfh.claims.outcome.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.outcome.domain.Outcome;
import nl.ssfh.claims.outcome.domain.Outcome.Answer;
import nl.ssfh.claims.outcome.domain.Outcome.Teller;
import nl.ssfh.claims.outcome.domain.Outcome.Told;
import nl.ssfh.claims.outcome.domain.Outcomes;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Work;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Outcomes in PostgreSQL; its unique key lets each milestone of a placement be asked once. */
@ApplicationScoped
class SqlOutcomes implements Outcomes {

    private static final String COLUMNS =
            "id, placement, practice, milestone, asked_on, in_gp_care, work, same_region," + " told_by, recorded_at";
    private static final String SELECT = "select " + COLUMNS + " from outcome";

    private final Session db;

    SqlOutcomes(Session db) {
        this.db = db;
    }

    @Override
    public List<Asked> ask(Milestone milestone, Span lastDays, LocalDate today, int most) {
        return db.createNativeQuery("""
                        with due as (
                          select id, practice from placement
                          where ends_on between ?3 and ?4
                            and not exists (select from outcome where placement = placement.id and milestone = ?1)
                            and exists (select from claim where claim.placement = placement.id
                              and status not in ('DRAFT', 'WITHDRAWN', 'REFUSED'))
                          order by ends_on, id limit ?5
                        ), asked as (
                          insert into outcome (placement, practice, milestone, asked_on)
                          select id, practice, ?1, ?2 from due
                          on conflict (placement, milestone) do nothing returning placement, practice
                        )
                        select placement, practice from asked
                        """, Tuple.class)
                .setParameter(1, milestone.name())
                .setParameter(2, today)
                .setParameter(3, lastDays.firstDay())
                .setParameter(4, lastDays.lastDay())
                .setParameter(5, most)
                .getResultStream()
                .map(row -> new Asked(row.get(0, UUID.class), row.get(1, UUID.class)))
                .toList();
    }

    @Override
    public Outcome record(UUID placement, UUID practice, Answer answer, By by) {
        var work = answer.work();
        return db.createNativeQuery("""
                        with told as (
                        insert into outcome (placement, practice, milestone, in_gp_care, work, same_region, told_by,
                          recorded_by, recorded_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                        on conflict (placement, milestone) do update set in_gp_care = excluded.in_gp_care,
                          work = excluded.work, same_region = excluded.same_region, told_by = excluded.told_by,
                          recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                        returning %1$s)
                        select %1$s from told
                        """.formatted(COLUMNS), Tuple.class)
                .setParameter(1, placement)
                .setParameter(2, practice)
                .setParameter(3, answer.milestone().name())
                .setParameter(4, answer.inGpCare())
                .setParameter(5, work == null ? null : work.name(), String.class)
                .setParameter(6, answer.sameRegion(), Boolean.class)
                .setParameter(7, by.teller().name())
                .setParameter(8, by.subject())
                .setParameter(9, by.at())
                .getResultStream()
                .map(row -> outcome(row))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Outcome> of(UUID placement) {
        return db.createNativeQuery(SELECT + " where placement = ?1 order by milestone", Tuple.class)
                .setParameter(1, placement)
                .getResultStream()
                .map(row -> outcome(row))
                .toList();
    }

    @Override
    public List<Outcome> list(@Nullable Milestone milestone, UUID after, int limit) {
        var of = milestone == null ? "" : " and milestone = ?3";
        var query = db.createNativeQuery(SELECT + " where id > ?1" + of + " order by id limit ?2", Tuple.class)
                .setParameter(1, after)
                .setParameter(2, limit);
        if (milestone != null) {
            query.setParameter(3, milestone.name());
        }
        return query.getResultStream().map(row -> outcome(row)).toList();
    }

    @Override
    public List<Response> responses() {
        return db.createNativeQuery("""
                        select milestone, count(*)::int, count(in_gp_care)::int from outcome
                        where asked_on is not null group by milestone order by milestone
                        """, Tuple.class)
                .getResultStream()
                .map(row -> new Response(
                        Milestone.valueOf(row.get(0, String.class)),
                        row.get(1, Integer.class),
                        row.get(2, Integer.class)))
                .toList();
    }

    private static Outcome outcome(Tuple row) {
        return new Outcome(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                Milestone.valueOf(row.get(3, String.class)),
                row.get(4, LocalDate.class),
                row.get(5) == null ? null : told(row));
    }

    private static Told told(Tuple row) {
        var work = row.get(6, String.class);
        return new Told(
                row.get(5, Boolean.class),
                work == null ? null : Work.valueOf(work),
                row.get(7, Boolean.class),
                Teller.valueOf(row.get(8, String.class)),
                row.get(9, Instant.class));
    }
}
