package nl.ssfh.eligibility.decision.domain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Span;

/** What is granted or refused: one fee in one placement-month. */
public record FeeMonth(Fee fee, YearMonth month) implements Comparable<FeeMonth> {

    private static final Comparator<FeeMonth> ORDER =
            Comparator.comparing(FeeMonth::month).thenComparing(FeeMonth::fee);

    /** Both fees of every month that the period touches. */
    public static List<FeeMonth> of(Span period) {
        return period.months()
                .flatMap(month -> Stream.of(Fee.values()).map(fee -> new FeeMonth(fee, month)))
                .toList();
    }

    @Override
    public int compareTo(FeeMonth other) {
        return ORDER.compare(this, other);
    }
}
