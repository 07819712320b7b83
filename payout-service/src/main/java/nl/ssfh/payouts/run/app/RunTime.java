package nl.ssfh.payouts.run.app;

/** How long work on a run may take. */
public final class RunTime {

    /** Seconds: a million lines take minutes, and a transaction that is given up has to be done again. */
    public static final int LONGEST = 3_600;

    private RunTime() {}
}
