package nl.ssfh.payouts.schedule.domain;

import java.util.UUID;

/** No bank refused the line or sent it back for a reason that an officer can put aside. */
public final class CannotPayAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final WaitsFor waitsFor;

    public CannotPayAgain(UUID instalment, WaitsFor waitsFor) {
        super("%s waits for %s".formatted(instalment, waitsFor));
        this.waitsFor = waitsFor;
    }

    public WaitsFor waitsFor() {
        return waitsFor;
    }
}
