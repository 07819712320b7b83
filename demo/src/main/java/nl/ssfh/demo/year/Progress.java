package nl.ssfh.demo.year;

import java.time.YearMonth;

/** Hears how the year goes. */
public interface Progress {

    /** A step before the year begins, or after it. */
    void step(String what);

    /**
     * A day of the year begins.
     *
     * @param done days that are over, of all there are
     */
    void day(int done, int all, YearMonth month);

    void month(MonthFigures figures);

    /**
     * What happened in a month.
     *
     * @param sent cents that the run of the month sent to the bank
     * @param rejected transfers that the bank refused
     * @param returned transfers that came back
     */
    record MonthFigures(YearMonth month, int claims, int changes, long sent, long rejected, long returned) {}
}
