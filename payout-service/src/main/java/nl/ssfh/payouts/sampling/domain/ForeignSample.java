package nl.ssfh.payouts.sampling.domain;

import java.util.UUID;

/** A sample belongs to who drew it. */
public final class ForeignSample extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ForeignSample(UUID sample) {
        super("Sample %s was drawn by somebody else".formatted(sample));
    }
}
