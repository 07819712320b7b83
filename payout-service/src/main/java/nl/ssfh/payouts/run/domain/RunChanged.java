package nl.ssfh.payouts.run.domain;

import java.util.List;
import java.util.UUID;

/** Something a run rests on changed after it was prepared, such as the bank account of a practice. */
public final class RunChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ChangedInRun> lines;

    /** With the first of its lines that changed. */
    public RunChanged(UUID run, List<ChangedInRun> lines) {
        super("What run %s rests on changed after it was prepared".formatted(run));
        this.lines = List.copyOf(lines);
    }

    public List<ChangedInRun> lines() {
        return lines;
    }
}
