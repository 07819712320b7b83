package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** Something a run rests on changed after it was prepared, such as the bank account of a practice. */
public final class RunChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunChanged(UUID run) {
        super("What run %s rests on changed after it was prepared".formatted(run));
    }
}
