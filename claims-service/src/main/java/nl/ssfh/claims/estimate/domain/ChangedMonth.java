package nl.ssfh.claims.estimate.domain;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * One fee of one month that would be worth something else.
 *
 * @param then why it would be worth what it would be; absent for a month that would no longer be one of the placement
 */
public record ChangedMonth(
        Fee fee,
        YearMonth month,
        Money before,
        Money after,
        @Nullable Month then) {

    /** In the order of the months. */
    public static List<ChangedMonth> between(List<Month> before, List<Month> after) {
        var was = byKey(before);
        var becomes = byKey(after);
        return all(was.keySet(), becomes.keySet()).stream()
                .map(key -> of(key, was.get(key), becomes.get(key)))
                .filter(month -> !month.before.equals(month.after))
                .toList();
    }

    private static ChangedMonth of(Key key, @Nullable Month was, @Nullable Month becomes) {
        return new ChangedMonth(key.fee, key.month, amount(was), amount(becomes), becomes);
    }

    private static Money amount(@Nullable Month month) {
        return month == null ? Money.ZERO : month.amount();
    }

    private static Map<Key, Month> byKey(List<Month> months) {
        return months.stream()
                .collect(toMap(
                        month -> new Key(month.month(), month.fee()),
                        month -> month,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Set<Key> all(Set<Key> some, Set<Key> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private record Key(YearMonth month, Fee fee) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byMonth = month.compareTo(other.month);
            return byMonth != 0 ? byMonth : fee.compareTo(other.fee);
        }
    }
}
