package nl.ssfh.portal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Amounts from left to right, as bars. Where there are many, those that do not fit on a narrow screen are scrolled to.
 *
 * @param what is drawn, for who does not see it
 * @param width of the drawing, in its own units
 * @param most what the tallest bar stands for
 */
public record BarChart(String what, List<Group> groups, int width, long most) {

    private static final int STEP = 76;
    private static final int LONG_STEP = 112;
    private static final int LONG_LABEL = 10;
    private static final int WIDE = 48;
    private static final int TALL = 140;
    private static final int BASE = 164;
    private static final int ABOVE = 6;
    private static final int FEW = 4;

    public BarChart {
        groups = List.copyOf(groups);
    }

    /** What stands at one place, with the words above and below it; two lines below where one is too long. */
    public record Entry(String above, String label, String second, List<Part> parts) {

        public Entry {
            parts = List.copyOf(parts);
        }

        public static Entry of(String above, String label, Part... parts) {
            return new Entry(above, label, "", List.of(parts));
        }
    }

    /**
     * An amount of any unit; below zero it has no bar, and the table tells.
     *
     * @param tone how it is drawn: {@code paid}, {@code coming}, {@code second} or {@code beside}
     */
    public record Part(String tone, long amount) {}

    /** One place of the drawing. */
    public record Group(Entry entry, int middle, int aboveY, List<Bar> bars) {}

    /** In the units of the drawing. */
    public record Bar(String tone, int x, int top, int wide, int height) {}

    /** The parts of each on top of each other. */
    public static BarChart stacked(String what, List<Entry> entries) {
        return of(
                what,
                entries,
                entry -> entry.parts().stream().mapToLong(Part::amount).sum(),
                BarChart::stack);
    }

    /** The parts of each beside each other. */
    public static BarChart beside(String what, List<Entry> entries) {
        return of(
                what,
                entries,
                entry -> entry.parts().stream().mapToLong(Part::amount).max().orElse(0),
                BarChart::row);
    }

    /** Whether a phone would make the words too small to read, were all of it to fit. */
    public boolean isWide() {
        return groups.size() > FEW;
    }

    public int baseline() {
        return BASE;
    }

    private static BarChart of(String what, List<Entry> entries, ToLongFunction<Entry> size, Way way) {
        int step = entries.stream().anyMatch(BarChart::isLong) ? LONG_STEP : STEP;
        long most = Math.max(1, entries.stream().mapToLong(size).max().orElse(1));
        var groups = IntStream.range(0, entries.size())
                .mapToObj(place -> group(entries.get(place), place * step + (step - WIDE) / 2, most, way))
                .toList();
        return new BarChart(what, groups, Math.max(1, entries.size()) * step, most);
    }

    private static boolean isLong(Entry entry) {
        return Math.max(entry.label().length(), entry.second().length()) > LONG_LABEL;
    }

    private static Group group(Entry entry, int x, long most, Way way) {
        var bars = way.draw(entry, x, most);
        int top = bars.stream().mapToInt(Bar::top).min().orElse(BASE);
        return new Group(entry, x + WIDE / 2, top - ABOVE, bars);
    }

    private static List<Bar> stack(Entry entry, int x, long most) {
        var bars = new ArrayList<Bar>();
        int top = BASE;
        for (var part : entry.parts()) {
            int height = height(part, most);
            top -= height;
            bars.add(new Bar(part.tone(), x, top, WIDE, height));
        }
        return bars;
    }

    private static List<Bar> row(Entry entry, int x, long most) {
        var bars = new ArrayList<Bar>();
        int wide = WIDE / Math.max(1, entry.parts().size());
        for (var part : entry.parts()) {
            int height = height(part, most);
            bars.add(new Bar(part.tone(), x + bars.size() * wide, BASE - height, wide, height));
        }
        return bars;
    }

    private static int height(Part part, long most) {
        return (int) (Math.max(0, part.amount()) * TALL / most);
    }

    private interface Way {
        List<Bar> draw(Entry entry, int x, long most);
    }
}
