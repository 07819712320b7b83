package nl.ssfh.eligibility.policy.store;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.policy.domain.MonthFacts;

/** Any facts of a month, likely or not, close to the borders of the rules more often than chance would bring them. */
final class RandomFacts {

    private static final List<String> HOURS =
            List.of("15", "15.0", "14.999", "15.001", "14.5", "16", "40", "0.5", "20", "24.00");

    private final Random random;

    RandomFacts(Random random) {
        this.random = random;
    }

    MonthFacts next() {
        var month = YearMonth.of(2016, 9).plusMonths(random.nextInt(120));
        var terms = new Terms(
                month.atDay(1),
                any(Track.values()),
                any(Course.values()),
                random.nextBoolean() ? "25695" : null,
                random.nextInt(5) == 0 ? null : 1 + random.nextInt(4),
                any(Entrant.values()),
                new BigDecimal(HOURS.get(random.nextInt(HOURS.size()))));
        var placement = new PlacementFacts(
                Span.of(month),
                List.of(),
                List.of(terms),
                new Agreement(mostly(), mostly(), mostly()),
                random.nextBoolean(),
                any(Claimant.values()),
                any(Contribution.values()));
        return new MonthFacts(any(Fee.values()), month, terms, placement, !mostly(), !mostly(), !mostly());
    }

    private boolean mostly() {
        return random.nextInt(4) != 0;
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
