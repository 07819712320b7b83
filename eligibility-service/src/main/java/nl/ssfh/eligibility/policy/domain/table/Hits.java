package nl.ssfh.eligibility.policy.domain.table;

import java.util.Arrays;

/**
 * Which rows of a table hit, for each of many placement-months.
 *
 * @param words by word of 64 rows, the bits of each placement-month
 */
@SuppressWarnings("ArrayRecordComponent") // A result to be read once, not compared.
public record Hits(long[][] words) {

    public static final int NONE = -1;
    public static final int SEVERAL = -2;

    /** The rows that are left when every column has had its say, column after column over all placement-months. */
    static Hits of(Table<?> table, FactColumns facts) {
        var every = table.everyRow();
        var standing = new long[every.length][facts.size()];
        for (int word = 0; word < every.length; word++) {
            Arrays.fill(standing[word], every[word]);
        }
        for (var column : table.columns()) {
            var asked = facts.of(column.input());
            for (int word = 0; word < every.length; word++) {
                keep(standing[word], asked.codes(), column.lookup(asked, word), every[word]);
            }
        }
        return new Hits(standing);
    }

    private static void keep(long[] standing, char[] codes, long[] allowed, long every) {
        if (Arrays.stream(allowed).allMatch(rows -> rows == every)) {
            return;
        }
        for (int i = 0; i < standing.length; i++) {
            standing[i] &= allowed[codes[i]];
        }
    }

    public boolean any(int month) {
        for (var word : words) {
            if (word[month] != 0) {
                return true;
            }
        }
        return false;
    }

    /** The one row that hits, counted from 0, or {@link #NONE} or {@link #SEVERAL}. */
    public int only(int month) {
        int found = NONE;
        for (int word = 0; word < words.length; word++) {
            var bits = words[word][month];
            if (bits == 0) {
                continue;
            }
            if (found != NONE || (bits & (bits - 1)) != 0) {
                return SEVERAL;
            }
            found = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
        }
        return found;
    }

    /** The first row that hits from this one on, counted from 0, or {@link #NONE}. */
    public int next(int month, int from) {
        for (int word = from / Long.SIZE; word < words.length; word++) {
            var bits = words[word][month];
            if (word == from / Long.SIZE) {
                bits &= -1L << from;
            }
            if (bits != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
            }
        }
        return NONE;
    }
}
