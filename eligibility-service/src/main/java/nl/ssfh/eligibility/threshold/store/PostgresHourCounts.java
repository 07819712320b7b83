package nl.ssfh.eligibility.threshold.store;

import static nl.ssfh.eligibility.threshold.domain.ThresholdCounts.STEPS;
import static nl.ssfh.eligibility.threshold.domain.ThresholdCounts.WIDTH;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import nl.ssfh.eligibility.store.Sql;
import nl.ssfh.eligibility.threshold.domain.HourCounts;
import nl.ssfh.eligibility.threshold.domain.ThresholdCounts;
import nl.ssfh.eligibility.threshold.domain.ThresholdCounts.Step;

@ApplicationScoped
class PostgresHourCounts implements HourCounts {

    private final Sql sql;

    PostgresHourCounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public ThresholdCounts around(BigDecimal threshold) {
        var lowest = threshold.subtract(WIDTH.multiply(BigDecimal.valueOf(STEPS / 2)));
        var steps = sql.query(
                row -> new Step(row.getBigDecimal("low"), row.getBigDecimal("high"), row.getLong("placements")),
                """
                select low, low + ? as high, count(hours) as placements
                from (select ? + ? * step as low from generate_series(0, ? - 1) as step) steps
                left join (
                  select (c.facts -> 'terms' -> 0 ->> 'hoursPerWeek')::numeric as hours from claim c
                  where not exists (select from withdrawn_claim w where w.claim = c.id)
                ) claims on hours >= low and hours < low + ?
                group by low order by low""",
                WIDTH,
                lowest,
                WIDTH,
                STEPS,
                WIDTH);
        return new ThresholdCounts(threshold, steps);
    }
}
