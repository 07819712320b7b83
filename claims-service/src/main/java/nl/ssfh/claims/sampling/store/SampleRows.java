package nl.ssfh.claims.sampling.store;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.sampling.domain.Method;
import nl.ssfh.claims.sampling.domain.Sample;
import nl.ssfh.claims.sampling.domain.Sample.Drawn;
import nl.ssfh.claims.sampling.domain.Sample.Fault;
import nl.ssfh.claims.sampling.domain.Sample.FollowUp;
import nl.ssfh.claims.sampling.domain.Sample.Judgement;
import nl.ssfh.claims.sampling.domain.Sample.SampleOutcome;
import nl.ssfh.claims.sampling.domain.Stratum;
import org.jspecify.annotations.Nullable;

/** Samples as they are read from PostgreSQL. */
final class SampleRows {

    static final String SAMPLE = """
            select id, school_year, method, stratum, seed, reason, population,
              (select count(*)::int from sample_placement where sample = sample.id),
              (select count(*)::int from sample_placement where sample = sample.id and outcome is null), drawn_on
            from sample""";

    static final String DRAWN = """
            select sample, placement, practice, stratum, asked, until,
              (select count(*)::int from agreement_document where placement = sample_placement.placement
                and destroyed_on is null), outcome, reason, follow_up, judged_at
            from sample_placement""";

    private SampleRows() {}

    static Sample sample(Tuple row) {
        return new Sample(
                row.get(0, UUID.class),
                row.get(1, Integer.class),
                Method.valueOf(row.get(2, String.class)),
                code(row, 3).map(Stratum::valueOf).orElse(null),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, Integer.class),
                row.get(7, Integer.class),
                row.get(8, Integer.class),
                row.get(9, LocalDate.class));
    }

    static Drawn drawn(Tuple row) {
        return new Drawn(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, String.class),
                row.get(4, Integer.class),
                row.get(5, LocalDate.class),
                row.get(6, Integer.class),
                judgement(row),
                row.get(10, Instant.class));
    }

    private static @Nullable Judgement judgement(Tuple row) {
        return code(row, 7)
                .map(outcome -> new Judgement(
                        SampleOutcome.valueOf(outcome),
                        code(row, 8).map(Fault::valueOf).orElse(null),
                        code(row, 9).map(FollowUp::valueOf).orElse(FollowUp.NONE)))
                .orElse(null);
    }

    private static Optional<String> code(Tuple row, int column) {
        return Optional.ofNullable(row.get(column, String.class));
    }
}
