package nl.ssfh.payouts.recovery.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.ssfh.contracts.Money;

/**
 * An instalment plan: a recovery in parts, one a month.
 *
 * @param parts at least two
 * @param first the month of the first part
 */
public record Plan(int parts, YearMonth first, PlanBy by) {

    public Plan {
        if (parts < 2) {
            throw new IllegalArgumentException("A plan has at least two parts: " + parts);
        }
    }

    /** Equal parts, the first ones a cent larger where it does not come out even; never a part of nothing. */
    public List<Part> of(Money open) {
        int count = Math.toIntExact(Math.min(parts, open.cents()));
        return IntStream.range(0, count)
                .mapToObj(at -> {
                    long cents = open.cents() / count + (at < open.cents() % count ? 1 : 0);
                    return new Part(at + 1, first.plusMonths(at), new Money(cents));
                })
                .toList();
    }

    /** What comes in for one month. */
    public record Part(int number, YearMonth month, Money amount) {}
}
