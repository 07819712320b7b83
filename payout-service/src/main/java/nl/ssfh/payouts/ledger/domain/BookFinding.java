package nl.ssfh.payouts.ledger.domain;

import java.util.List;

/**
 * What one check found.
 *
 * @param looked at how many things
 * @param breaches how many of them are not as they must be
 * @param first some of these, by what they are called
 */
public record BookFinding(BookCheck check, long looked, long breaches, List<String> first) {

    /** How many breaches are named. */
    public static final int NAMED = 5;

    public BookFinding {
        first = List.copyOf(first);
    }

    public boolean holds() {
        return breaches == 0;
    }
}
