package nl.ssfh.eligibility.replay.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.stream.LongStream;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Bucket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gains and who loses. */
class SpreadTest {

    @ParameterizedTest
    @CsvSource({
        "-100001, , -100000",
        "-100000, -100000, -50000",
        "-50001, -100000, -50000",
        "-1, -10000, 0",
        "0, 0, 1",
        "1, 1, 10000",
        "9999, 1, 10000",
        "10000, 10000, 25000",
        "99999, 50000, 100000",
        "100000, 100000, "
    })
    void a_bucket_is_from_its_first_cent_to_below_the_first_of_the_next(long cents, Long from, Long below) {
        var spread = new Spread();

        spread.add(cents);

        assertThat(spread.buckets().stream().filter(bucket -> bucket.placements() > 0))
                .containsExactly(new Bucket(from, below, 1, cents));
    }

    @Test
    void what_two_counted_is_added() {
        var one = spread(0, 500, -700);
        var other = spread(600, 20_000);

        one.add(other);

        assertThat(one.buckets().stream().filter(bucket -> bucket.placements() > 0))
                .extracting(Bucket::placements, Bucket::cents)
                .containsExactly(tuple(1L, -700L), tuple(1L, 0L), tuple(2L, 1_100L), tuple(1L, 20_000L));
        assertThat(one.buckets()).hasSize(11);
    }

    static Spread spread(long... differences) {
        var spread = new Spread();
        LongStream.of(differences).forEach(spread::add);
        return spread;
    }
}
