package nl.ssfh.portal.lab;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.ssfh.portal.apis.ReplayAnswers.Estimate;
import nl.ssfh.portal.apis.ReplayAnswers.Yield;
import nl.ssfh.portal.page.Page;

/** Costs per person who stays, each as a point on its interval. The table beside it says the same. */
public record Intervals(List<Row> rows, List<Tick> ticks, int height) {

    private static final int LEFT = 170;
    private static final int WIDE = 420;
    private static final int STEP = 34;
    private static final int MIDDLE = 20;
    private static final int TICKS = 4;
    private static final int MARK = 5;

    /** An amount on the axis below. */
    public record Tick(int x, String words) {}

    /** Where the axis is. */
    public int axis() {
        return height;
    }

    /** Where the marks on it end. */
    public int mark() {
        return height + MARK;
    }

    /** Where its amounts stand. */
    public int under() {
        return height + MIDDLE;
    }

    /** With the axis and its amounts. */
    public int tall() {
        return height + STEP;
    }

    /** In the units of the drawing; without an interval its ends are where the point is. */
    public record Row(String segment, int y, int low, int value, int high) {

        public int textY() {
            return y + 4;
        }
    }

    static Intervals of(Page page, List<Yield> yields) {
        var shown =
                yields.stream().filter(line -> line.centsPerRetained() != null).toList();
        var most = shown.stream()
                .map(line -> high(cost(line)))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE)
                .max(BigDecimal.ONE);
        var rows = IntStream.range(0, shown.size())
                .mapToObj(i -> row(shown.get(i), i * STEP + MIDDLE, most))
                .toList();
        var ticks = IntStream.rangeClosed(0, TICKS)
                .mapToObj(i ->
                        most.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(TICKS), RoundingMode.HALF_UP))
                .map(cents -> new Tick(place(cents, most), page.wholeEuros(cents.longValue())))
                .toList();
        return new Intervals(rows, ticks, Math.max(1, shown.size()) * STEP + MIDDLE);
    }

    private static Row row(Yield line, int y, BigDecimal most) {
        var cost = cost(line);
        var low = Objects.requireNonNullElse(cost.low(), cost.value());
        return new Row(line.segment(), y, place(low, most), place(cost.value(), most), place(high(cost), most));
    }

    private static Estimate cost(Yield line) {
        return Objects.requireNonNull(line.centsPerRetained());
    }

    private static BigDecimal high(Estimate cost) {
        return Objects.requireNonNullElse(cost.high(), cost.value());
    }

    private static int place(BigDecimal cents, BigDecimal most) {
        return LEFT
                + cents.max(BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(WIDE))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
