package nl.ssfh.eligibility.yields.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.eligibility.store.Sql;
import nl.ssfh.eligibility.yields.domain.Cohort;
import nl.ssfh.eligibility.yields.domain.Dimension;
import nl.ssfh.eligibility.yields.domain.Group;
import nl.ssfh.eligibility.yields.domain.YieldFacts;

@ApplicationScoped
class PostgresYieldFacts implements YieldFacts {

    private static final String GROUPS = """
            with told as (
              select distinct on (c.student) c.student, c.facts -> 'terms' -> -1 ->> ? as segment, o.in_gp_care
              from outcome o
              join claim c on c.placement = o.placement
              where o.milestone = ?
                and exists (select from granted_month g where g.placement = c.placement)
              order by c.student, c.facts -> 'period' ->> 'lastDay' desc, c.submitted_on desc, c.id desc),
            paid as (
              select c.student, sum(p.cents) as cents
              from (select distinct student, placement from claim) c
              join paid_placement p on p.placement = c.placement
              group by c.student)
            select coalesce(segment, 'UNKNOWN') as segment, count(*) as persons,
              count(*) filter (where in_gp_care) as retained, coalesce(sum(cents), 0) as cents,
              coalesce(sum(cents * cents), 0) as squares,
              coalesce(sum(cents) filter (where in_gp_care), 0) as cents_of_retained
            from told left join paid using (student)
            group by 1 order by 1""";

    private final Sql sql;

    PostgresYieldFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void outcome(UUID placement, Milestone milestone, boolean inGpCare) {
        sql.update("""
                insert into outcome (placement, milestone, in_gp_care) values (?, ?, ?)
                on conflict (placement, milestone) do update set in_gp_care = excluded.in_gp_care""", placement, milestone.name(), inGpCare);
    }

    @Override
    public void paid(UUID placement, long cents) {
        sql.update("""
                insert into paid_placement (placement, cents) values (?, ?)
                on conflict (placement) do update set cents = paid_placement.cents + excluded.cents""", placement, cents);
    }

    @Override
    public List<Group> groups(Milestone milestone, Dimension by) {
        return sql.query(PostgresYieldFacts::group, GROUPS, fact(by), milestone.name());
    }

    /** As it is called in the facts of a claim. */
    private static String fact(Dimension by) {
        return switch (by) {
            case TRACK -> "track";
            case STUDY_YEAR -> "studyYear";
            case ENTRANT -> "entrant";
            case COURSE -> "course";
        };
    }

    private static Group group(ResultSet row) throws SQLException {
        var cohort = new Cohort(
                row.getLong("persons"),
                row.getLong("retained"),
                row.getBigDecimal("cents"),
                row.getBigDecimal("squares"),
                row.getBigDecimal("cents_of_retained"));
        return new Group(row.getString("segment"), cohort);
    }
}
