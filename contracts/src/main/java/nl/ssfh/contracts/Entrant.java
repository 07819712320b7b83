package nl.ssfh.contracts;

/** How the student came to GP care. */
public enum Entrant {
    REGULAR,
    /** Herintreder. */
    RE_ENTRANT,
    /** Zij-instromer. */
    SIDE_ENTRANT
}
