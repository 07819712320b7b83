package nl.ssfh.payouts.sampling.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How a sample is divided over the strata. */
public enum Allocation {
    /** By how many lines a stratum has. */
    PROPORTIONAL {
        @Override
        long weight(Stratum stratum) {
            return stratum.lines();
        }
    },
    /**
     * By how many lines a stratum has, times how far their amounts lie apart (Neyman 1934): errors are expected to be
     * the larger, the more amounts differ. Strata whose amounts are all equal get what the least one gets.
     */
    NEYMAN {
        @Override
        long weight(Stratum stratum) {
            return Math.multiplyExact((long) stratum.lines(), Math.max(1, stratum.spread()));
        }
    };

    abstract long weight(Stratum stratum);

    /**
     * How many lines of each stratum are drawn, in the order given. Nowhere more than there are, nowhere less than the
     * minimum where there are that many; the rest by weight, largest remainders first.
     *
     * @param size at least what the minimum asks for, at most what there is
     */
    public List<Integer> divide(List<Stratum> strata, int size, int minimum) {
        var drawn = new ArrayList<Integer>();
        strata.forEach(stratum -> drawn.add(Math.min(minimum, stratum.lines())));
        int left = size - sum(drawn);
        if (left < 0 || size > strata.stream().mapToInt(Stratum::lines).sum()) {
            throw new IllegalArgumentException("Cannot draw " + size);
        }
        while (left > 0) {
            left -= share(strata, drawn, left);
        }
        return List.copyOf(drawn);
    }

    /** Gives out what is left once, to the strata that have lines left; what one cannot take is left again. */
    private int share(List<Stratum> strata, List<Integer> drawn, int left) {
        var open = IntStream.range(0, strata.size())
                .boxed()
                .filter(at -> drawn.get(at) < strata.get(at).lines())
                .toList();
        long weights = open.stream().mapToLong(at -> weight(strata.get(at))).sum();
        int given = 0;
        for (int at : open) {
            given += give(strata, drawn, at, Math.toIntExact(left * weight(strata.get(at)) / weights));
        }
        var byRemainder = open.stream()
                .sorted(Comparator.<Integer>comparingLong(at -> left * weight(strata.get(at)) % weights)
                        .reversed())
                .toList();
        for (int at : byRemainder) {
            given += given < left ? give(strata, drawn, at, 1) : 0;
        }
        return given;
    }

    private static int give(List<Stratum> strata, List<Integer> drawn, int at, int many) {
        int given = Math.min(many, strata.get(at).lines() - drawn.get(at));
        drawn.set(at, drawn.get(at) + given);
        return given;
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
