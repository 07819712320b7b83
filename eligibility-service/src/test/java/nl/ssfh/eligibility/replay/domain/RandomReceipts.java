package nl.ssfh.eligibility.replay.domain;

import static nl.ssfh.eligibility.PlacementFixture.placement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.eligibility.decision.domain.FeeMonth;
import nl.ssfh.eligibility.decision.domain.Receipt;

/** Placements of all kinds, with broken months, interruptions and changes. */
final class RandomReceipts {

    private static final List<String> HOURS = List.of("15", "15.0", "14.999", "14.5", "16", "40", "0.5", "24.00");

    private final Random random;

    RandomReceipts(long seed) {
        random = new Random(seed);
    }

    List<Receipt> some(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    private Receipt next() {
        var first = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1_400));
        var last = first.plusDays(20 + random.nextInt(200));
        var placement = placement(first.toString(), last.toString());
        terms(placement);
        if (random.nextBoolean()) {
            placement.from(first.plusDays(1 + random.nextInt(20)).toString());
            terms(placement);
        }
        if (random.nextBoolean()) {
            var pause = first.plusDays(random.nextInt(15));
            placement.interrupted(
                    pause.toString(), pause.plusDays(random.nextInt(5)).toString());
        }
        exclusions(placement);
        var submitted = first.plusDays(random.nextInt(400));
        return new Receipt(submitted, placement.facts(), elsewhere(first));
    }

    private void terms(PlacementFixture placement) {
        placement
                .track(any(Track.values()), any(Entrant.values()))
                .course(any(Course.values()), random.nextBoolean() ? "25695" : null)
                .year(random.nextInt(5) == 0 ? null : 1 + random.nextInt(4))
                .hours(HOURS.get(random.nextInt(HOURS.size())));
    }

    private void exclusions(PlacementFixture placement) {
        placement.agreement(mostly(), mostly(), mostly());
        placement.contribution(mostly() ? Contribution.PAYING : any(Contribution.values()));
        placement.claimedBy(mostly() ? Claimant.PRACTICE : Claimant.STUDENT);
        if (!mostly()) {
            placement.employed();
        }
    }

    private List<FeeMonth> elsewhere(LocalDate first) {
        return mostly() ? List.of() : List.of(new FeeMonth(any(Fee.values()), YearMonth.from(first)));
    }

    private boolean mostly() {
        return random.nextInt(8) != 0;
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
