package nl.ssfh.contracts;

/** What a person may do for a practice (machtiging). Each role may also do what the next one may. */
public enum MandateRole {
    /** Also mandates and the bank account. */
    OWNER,
    /** Placements and claims. */
    FILER,
    /** Sees. */
    VIEWER;

    public boolean covers(MandateRole needed) {
        return compareTo(needed) <= 0;
    }
}
