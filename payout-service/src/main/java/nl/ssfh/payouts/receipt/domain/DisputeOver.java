package nl.ssfh.payouts.receipt.domain;

import java.util.UUID;

/** The dispute is not open any more. */
public final class DisputeOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DisputeOver(UUID dispute) {
        super("Dispute %s is not open any more".formatted(dispute));
    }
}
