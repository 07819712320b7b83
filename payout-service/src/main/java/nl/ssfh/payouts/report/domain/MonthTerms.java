package nl.ssfh.payouts.report.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import nl.ssfh.contracts.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Terms and the months that belong to them: those on whose last day they hold.
 *
 * @param from absent for the first terms, which hold from ever
 * @param until the first month in which they hold no more; absent for the last, which hold for ever
 */
public record MonthTerms(@Nullable YearMonth from, @Nullable YearMonth until, Terms terms) {

    /** Terms that begin and end within a month have no month. */
    public static List<MonthTerms> of(List<Terms> terms) {
        var inForce = new TreeMap<YearMonth, Terms>();
        terms.forEach(each -> inForce.put(YearMonth.from(each.from()), each));
        return inForce.entrySet().stream()
                .map(each -> new MonthTerms(
                        each.getKey().equals(inForce.firstKey()) ? null : each.getKey(),
                        inForce.higherKey(each.getKey()),
                        each.getValue()))
                .toList();
    }
}
