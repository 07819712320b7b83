package nl.ssfh.demo;

import java.io.Console;
import java.io.PrintStream;
import java.time.YearMonth;
import java.util.Optional;
import nl.ssfh.demo.report.Euros;
import nl.ssfh.demo.year.Progress;

/** Shows how the year goes: one line a month, which grows while somebody watches. */
final class Screen implements Progress {

    private static final int WIDTH = 24;
    private static final String BACK_AND_CLEAR = "\r\u001B[K";

    private final PrintStream out;
    private final boolean watched;
    private int done;
    private int all = 1;

    /** @param watched there is a terminal, on which a line can be written again */
    Screen(PrintStream out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    static Screen ofConsole() {
        return new Screen(
                System.out,
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent());
    }

    @Override
    public void step(String what) {
        out.println(what);
    }

    @Override
    public void day(int daysDone, int daysInAll, YearMonth month) {
        done = daysDone;
        all = daysInAll;
        if (watched) {
            out.print(BACK_AND_CLEAR + "%s %s".formatted(month, bar()));
            out.flush();
        }
    }

    @Override
    public void month(MonthFigures figures) {
        out.println("%s%s %s %4d claims %3d changes  € %12s to the bank  %3d rejected %3d returned"
                .formatted(
                        watched ? BACK_AND_CLEAR : "",
                        figures.month(),
                        bar(),
                        figures.claims(),
                        figures.changes(),
                        Euros.of(figures.sent()),
                        figures.rejected(),
                        figures.returned()));
    }

    private String bar() {
        int full = WIDTH * done / all;
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
    }
}
