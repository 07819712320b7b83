package nl.ssfh.payouts.sampling.store;

/** The statements that draw samples, and read them. */
final class SampleSql {

    private static final String POPULATION = """
            select a.instalment, i.fee, width_bucket(a.cents, ?::text[]::bigint[]) as band, a.cents
              from attempt a join instalment i on i.id = a.instalment
             where a.state = 'BOOKED' and a.booked_on between ? and ?
            """;

    static final String STRATA = """
            select fee, band, count(*) as lines, sum(cents)::bigint as cents, max(cents) as largest,
                   coalesce(floor(stddev_samp(cents)), 0)::bigint as spread
              from (%s) p group by fee, band order by fee, band
            """.formatted(POPULATION);

    /** Lines are put in the order of a hash of seed and id, which anybody can compute. */
    static final String DRAW = """
            insert into sample_line (sample, instalment, fee, band, cents)
            select s.sample, p.instalment, p.fee, p.band, p.cents
              from (select q.*, row_number() over (partition by fee, band
                             order by sha256(convert_to(? || ':' || instalment, 'UTF8'))) as nth
                      from (%s) q) p
              join sample_stratum s on s.sample = ? and s.fee = p.fee and s.band = p.band
             where p.nth <= s.drawn
            """.formatted(POPULATION);

    static final String ADD = """
            insert into audit_sample (id, booked_from, booked_to, size, minimum, allocation, bounds, confidence, seed,
                                      drawn_by, drawn_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String ADD_STRATUM = """
            insert into sample_stratum (sample, fee, band, lines, cents, largest, spread, drawn)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String LINES = """
            select l.*, i.placement, i.practice, i.month from sample_line l join instalment i on i.id = l.instalment
             where l.sample = ?
            """;

    static final String FINDINGS = """
            select s.*, coalesce(array_agg(l.error_cents::text) filter (where l.found_at is not null), '{}') as errors
              from sample_stratum s
              left join sample_line l on l.sample = s.sample and l.fee = s.fee and l.band = s.band
             where s.sample = ?
             group by s.sample, s.fee, s.band
             order by s.fee, s.band
            """;

    private SampleSql() {}
}
