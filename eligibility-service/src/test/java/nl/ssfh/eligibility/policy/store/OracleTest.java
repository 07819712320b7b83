package nl.ssfh.eligibility.policy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import nl.ssfh.eligibility.policy.domain.MonthFacts;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.table.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Apache KIE reads the same files: for any facts both must give the same answers by the same rows.
 *
 * <p>A few thousand inputs are enough for every day. A million for each policy, or another seed:
 * {@code mvn -pl contracts,deploy/local,platform,eligibility-service test -Dtest=OracleTest
 * -Dsurefire.failIfNoSpecifiedTests=false -DargLine= -Dssfh.oracle.tries=1000000 -Dssfh.oracle.seed=1}
 */
class OracleTest {

    private static final int TRIES = Integer.getInteger("ssfh.oracle.tries", 4_000);
    private static final long SEED = Long.getLong("ssfh.oracle.seed", 20_240_901);

    static List<Policy> policies() {
        return Stream.of(
                        ShippedPolicies.read().all(),
                        ShippedPolicies.drafts(),
                        List.of(TestPolicies.policy("supplemented")))
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void our_tables_answer_what_kie_answers(Policy policy) {
        var kie = new Kie(policy.dmn());
        var random = new RandomFacts(new Random(SEED));
        for (int i = 0; i < TRIES; i++) {
            var facts = random.next();

            var theirs = kie.answer(facts);

            assertThat(ours(policy, facts))
                    .as("seed %d, try %d, %s", SEED, i, facts)
                    .isEqualTo(theirs);
        }
        System.out.printf(
                Locale.ROOT, "%s: KIE gives the same answers for %,d inputs, seed %d%n", policy.version(), TRIES, SEED);
    }

    private static Kie.Answer ours(Policy policy, MonthFacts facts) {
        var exclusions = policy.exclusions().hits(facts);
        var base = policy.baseAmounts().hits(facts);
        var supplements = policy.supplements().hits(facts);
        return new Kie.Answer(
                exclusions.stream().map(row -> row.outcome().name()).toList(),
                numbers(exclusions),
                base.stream().mapToLong(row -> row.outcome().cents()).sum(),
                numbers(base),
                supplements.stream().mapToLong(row -> row.outcome().cents()).sum(),
                numbers(supplements));
    }

    private static <V> List<Integer> numbers(List<Row<V>> rows) {
        return rows.stream().map(Row::number).toList();
    }
}
