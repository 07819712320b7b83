package nl.ssfh.eligibility.threshold.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ssfh.eligibility.policy.domain.Regime;
import nl.ssfh.eligibility.store.Sql;
import nl.ssfh.eligibility.threshold.domain.Deadline;
import nl.ssfh.eligibility.threshold.domain.Deadline.CountedFrom;
import nl.ssfh.eligibility.threshold.domain.DeadlineRule;
import nl.ssfh.eligibility.threshold.domain.Submissions;

@ApplicationScoped
class PostgresSubmissions implements Submissions {

    private static final YearMonth NO_END = YearMonth.of(9999, 12);

    private final Sql sql;

    PostgresSubmissions(Sql sql) {
        this.sql = sql;
    }

    private record Counted(Deadline deadline, int day, long claims) {}

    @Override
    public Map<Deadline, Map<Integer, Long>> around(List<DeadlineRule> rules, int reach) {
        return sql
                .query(
                        PostgresSubmissions::counted,
                        """
                        select regime, counted_from, months, day, count(*) as claims
                        from (
                          select (c.facts -> 'terms' -> 0 ->> 'track') as track,
                            (c.facts -> 'terms' -> 0 ->> 'entrant') as entrant,
                            (c.facts -> 'period' ->> 'firstDay')::date as first_day,
                            (c.facts -> 'period' ->> 'lastDay')::date as last_day, submitted_on
                          from claim c where not exists (select from withdrawn_claim w where w.claim = c.id)
                        ) claims
                        join unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::date[], ?::date[])
                          as rule (track, entrant, regime, counted_from, months, valid_from, valid_to)
                          using (track, entrant)
                        cross join lateral (
                          select case counted_from when 'START' then first_day else last_day end as counted) counts
                        cross join lateral (
                          select submitted_on - (counted + make_interval(months => months))::date as day) distance
                        where counted between valid_from and valid_to and day between ? and ?
                        group by regime, counted_from, months, day""",
                        texts(rules, DeadlineRule::track),
                        texts(rules, DeadlineRule::entrant),
                        texts(rules, rule -> rule.deadline().regime()),
                        texts(rules, rule -> rule.deadline().from()),
                        texts(rules, rule -> rule.deadline().months()),
                        texts(rules, rule -> rule.validity().first().atDay(1)),
                        texts(rules, rule -> lastMonth(rule).atEndOfMonth()),
                        -reach,
                        reach)
                .stream()
                .collect(groupingBy(Counted::deadline, toMap(Counted::day, Counted::claims)));
    }

    private static YearMonth lastMonth(DeadlineRule rule) {
        var last = rule.validity().last();
        return last == null ? NO_END : last;
    }

    private static String[] texts(List<DeadlineRule> rules, Function<DeadlineRule, Object> value) {
        return rules.stream().map(rule -> value.apply(rule).toString()).toArray(String[]::new);
    }

    private static Counted counted(ResultSet row) throws SQLException {
        var deadline = new Deadline(
                Regime.valueOf(row.getString("regime")),
                CountedFrom.valueOf(row.getString("counted_from")),
                row.getInt("months"));
        return new Counted(deadline, row.getInt("day"), row.getLong("claims"));
    }
}
