package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/** The hash sent along is not that of the run. */
public final class RunContentDiffers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunContentDiffers(UUID run) {
        super("The content of run %s is not what was agreed to".formatted(run));
    }
}
