package nl.ssfh.portal.lab;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many there are of each kind, from left to right. The table beside it says the same.
 *
 * @param width of the drawing, in its own units
 */
public record Counts(List<Column> columns, int width) {

    private static final int STEP = 60;
    private static final int BAR = 40;
    private static final int TALL = 120;
    private static final int BASE = 140;
    private static final int ABOVE = 6;

    /** How many, of what; {@code marked} is drawn in another way. */
    public record Count(String label, long number, boolean marked) {}

    /** In the units of the drawing. */
    public record Column(Count count, int x, int height) {

        public int top() {
            return BASE - height;
        }

        public int middle() {
            return x + BAR / 2;
        }

        public int wide() {
            return BAR;
        }

        public int over() {
            return top() - ABOVE;
        }
    }

    static Counts of(List<Count> counts) {
        long most = Math.max(1, counts.stream().mapToLong(Count::number).max().orElse(1));
        var columns = IntStream.range(0, counts.size())
                .mapToObj(i -> new Column(counts.get(i), i * STEP + (STEP - BAR) / 2, (int)
                        (counts.get(i).number() * TALL / most)))
                .toList();
        return new Counts(columns, Math.max(1, counts.size()) * STEP);
    }
}
