package nl.ssfh.claims.sampling.domain;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Divides a sample over strata in proportion to their sizes, by largest remainder. */
public final class Allotment {

    private Allotment() {}

    /**
     * How many are drawn of each stratum; together exactly the size, or everything when there is less.
     *
     * @param sizes of the strata by their names; of equal remainders the first name goes first, so that it can be repeated
     */
    public static Map<String, Integer> of(Map<String, Integer> sizes, int size) {
        long population = sizes.values().stream().mapToLong(Integer::longValue).sum();
        long drawn = Math.min(size, population);
        var allotted = new TreeMap<String, Integer>();
        sizes.forEach((name, of) -> allotted.put(name, Math.toIntExact(drawn * of / population)));
        long left =
                drawn - allotted.values().stream().mapToLong(Integer::longValue).sum();
        Comparator<String> largestFirst = Comparator.comparingLong(name -> -(drawn * size(sizes, name) % population));
        allotted.keySet().stream()
                .sorted(largestFirst.thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .toList()
                .forEach(name -> allotted.merge(name, 1, Integer::sum));
        return allotted;
    }

    private static long size(Map<String, Integer> sizes, String name) {
        return sizes.getOrDefault(name, 0);
    }
}
