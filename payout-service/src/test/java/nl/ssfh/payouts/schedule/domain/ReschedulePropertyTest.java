package nl.ssfh.payouts.schedule.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.contracts.Span;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.ledger.domain.Commitment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many decisions, one after the other, while lines go their way in between. */
class ReschedulePropertyTest {

    static final List<InstalmentState> BEYOND = List.of(
            InstalmentState.IN_RUN,
            InstalmentState.SENT,
            InstalmentState.PAID,
            InstalmentState.RETURNED,
            InstalmentState.RECOVERED);

    final Map<UUID, Line> schedule = new HashMap<>();

    static List<Long> seeds() {
        return new Random(20_240_901).longs(200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_lines_always_sum_up_to_the_decision_in_force(long seed) {
        var random = new Random(seed);
        var claim = TestClaim.anywhere();
        for (int step = 0; step < 12; step++) {
            var today = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
            var decided = decision(claim, random);
            var before = Map.copyOf(schedule);
            var reschedule = new Reschedule(new PayDays(25, day -> true), today, UUID::randomUUID);

            var changes = reschedule.changes(decided, sorted());

            changes.forEach(change -> schedule.put(change.line().id(), change.line()));
            assertThat(sums(schedule.values().stream().toList()))
                    .as("seed %d", seed)
                    .isEqualTo(wanted(decided));
            assertThat(schedule.values()).as("seed %d", seed).allSatisfy(ReschedulePropertyTest::isSound);
            assertThat(keys()).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(before.values()).as("seed %d", seed).allSatisfy(this::isKeptWhenBeyond);
            assertThat(changes).allSatisfy(ReschedulePropertyTest::isBalanced);
            someGoTheirWay(random);
        }
    }

    private void isKeptWhenBeyond(Line line) {
        if (!line.mayChange()) {
            assertThat(schedule.get(line.id())).isEqualTo(line);
        }
    }

    private static void isSound(Line line) {
        assertThat(line.state() == InstalmentState.CANCELLED)
                .isEqualTo(line.amount().equals(Money.ZERO));
    }

    private static void isBalanced(LineChange change) {
        assertThat(Commitment.of(change).postings().stream()
                        .mapToLong(posting -> posting.amount().cents())
                        .sum())
                .isZero();
    }

    private void someGoTheirWay(Random random) {
        for (var line : sorted()) {
            if (line.mayChange() && random.nextInt(4) == 0) {
                var state = random.nextBoolean() ? line.state() : BEYOND.get(random.nextInt(BEYOND.size()));
                schedule.put(
                        line.id(),
                        new Line(
                                line.id(),
                                line.key(),
                                line.sequence(),
                                line.amount(),
                                state,
                                line.dueMonth(),
                                line.policy(),
                                state == line.state() && random.nextBoolean()));
            }
        }
    }

    private static ClaimDecided decision(TestClaim claim, Random random) {
        var first = YearMonth.of(2024, 1).plusMonths(random.nextInt(6));
        var period =
                new Span(first.atDay(1), first.plusMonths(random.nextInt(8)).atDay(1 + random.nextInt(28)));
        if (random.nextInt(8) == 0) {
            return claim.withdrawn(period);
        }
        var months = new ArrayList<MonthDecision>();
        period.months().forEach(month -> {
            for (var fee : Fee.values()) {
                months.add(
                        random.nextInt(5) == 0
                                ? TestClaim.refused(fee, month)
                                : TestClaim.granted(fee, month, random.nextInt(4) * 5_000L, mode(random)));
            }
        });
        return claim.decides(period, months);
    }

    private static PayoutMode mode(Random random) {
        return random.nextInt(3) == 0 ? PayoutMode.AFTER_END : PayoutMode.MONTHLY;
    }

    private List<Line> sorted() {
        return schedule.values().stream()
                .sorted(java.util.Comparator.comparing(Line::key).thenComparingInt(Line::sequence))
                .toList();
    }

    private List<String> keys() {
        return schedule.values().stream()
                .map(line -> line.key() + "/" + line.sequence())
                .toList();
    }

    /** Without the zeros, which a fee and month without lines has too. */
    private static Map<FeeMonth, Long> sums(List<Line> lines) {
        var sums = lines.stream()
                .collect(groupingBy(Line::key, summingLong(line -> line.amount().cents())));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static Map<FeeMonth, Long> wanted(ClaimDecided decided) {
        return decided.months().stream()
                .filter(month -> month.amount().cents() != 0)
                .collect(toMap(
                        month -> new FeeMonth(month.fee(), month.month()),
                        ((Function<MonthDecision, Money>) MonthDecision::amount).andThen(Money::cents)));
    }
}
