package nl.ssfh.eligibility.redecision.domain;

/** How far a redecision is: first it only shows what would change, and after the publication it does it. */
public enum RedecisionState {
    ASKED,
    LOOKING,
    SHOWN,
    APPROVED,
    RUNNING,
    DONE,
    CANCELLED;

    /** Whether decisions are really taken. */
    public boolean isForReal() {
        return this == APPROVED || this == RUNNING || this == DONE;
    }
}
