package nl.ssfh.demo.expectation;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.ssfh.contracts.Fee;

/**
 * What became of the money of one fee and placement-month, in cents.
 *
 * @param planned what is granted in the end: all the others together
 * @param paid by the bank, and not come back
 * @param returned came back, or would, and waits for another account
 * @param held waits for an account: none is known, or the bank refused it
 * @param setOff kept back from what the practice was owed, because of what it owed
 * @param recovered the other side of that: what was paid too much and is settled
 * @param toRecover paid too much, and not settled yet
 */
public record Sums(long planned, long paid, long returned, long held, long setOff, long recovered, long toRecover) {

    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0);

    public Sums plus(Sums other) {
        return new Sums(
                planned + other.planned,
                paid + other.paid,
                returned + other.returned,
                held + other.held,
                setOff + other.setOff,
                recovered + other.recovered,
                toRecover + other.toRecover);
    }

    public static Sums total(Stream<Sums> sums) {
        return sums.reduce(NONE, Sums::plus);
    }

    /** Whether nothing is lost: what is granted is somewhere. */
    public boolean addUp() {
        return planned == paid + returned + held + setOff - recovered - toRecover;
    }

    /** A fee in a month. */
    public record Key(YearMonth month, Fee fee) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::month).thenComparing(Key::fee).compare(this, other);
        }
    }
}
