package nl.ssfh.eligibility.replay.domain;

/** How far a replay is. */
public enum ReplayState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
