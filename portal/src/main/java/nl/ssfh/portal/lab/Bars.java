package nl.ssfh.portal.lab;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.portal.page.Page;

/**
 * Two amounts beside each other, again and again. The table beside it says the same.
 *
 * @param width of the drawing, in its own units
 * @param most what the tallest bar stands for
 */
public record Bars(List<Bar> bars, List<Label> labels, int width, long most) {

    private static final int BAR = 15;
    private static final int STEP = 42;
    private static final int LEFT = 20;
    private static final int TALL = 140;
    private static final int BASE = 160;
    private static final int FEWEST_BETWEEN_LABELS = 56;

    /** One group: what is first and what is second. */
    public record Pair(String label, long first, long second) {}

    /** In the units of the drawing. */
    public record Bar(int x, int top, int height, boolean first) {

        public int wide() {
            return BAR;
        }
    }

    /** Below its group. */
    public record Label(int x, String text) {}

    /** An amount below zero has no bar; the table tells. */
    static Bars of(List<Pair> pairs) {
        long most = Math.max(
                1,
                pairs.stream()
                        .mapToLong(pair -> Math.max(pair.first(), pair.second()))
                        .max()
                        .orElse(1));
        var bars = new ArrayList<Bar>();
        var labels = new ArrayList<Label>();
        int every = Math.ceilDiv(FEWEST_BETWEEN_LABELS, STEP);
        for (int i = 0; i < pairs.size(); i++) {
            int x = LEFT + i * STEP;
            bars.add(bar(x, pairs.get(i).first(), most, true));
            bars.add(bar(x + BAR, pairs.get(i).second(), most, false));
            if (i % every == 0) {
                labels.add(new Label(x + BAR, pairs.get(i).label()));
            }
        }
        return new Bars(bars, labels, Math.max(STEP * 4, LEFT + STEP * pairs.size() + LEFT), most);
    }

    public String mostIn(Page page) {
        return page.wholeEuros(most);
    }

    private static Bar bar(int x, long amount, long most, boolean first) {
        int height = (int) (Math.max(0, amount) * TALL / most);
        return new Bar(x, BASE - height, height, first);
    }
}
