package nl.ssfh.claims.bulk.domain;

/** What has become of one line of an import. */
public enum LineState {
    /** Good, and held until who sent it says that it goes in. */
    HELD,
    WAITING,
    ADDED,
    /** The same line was added before, in this file or in another one of the practice. */
    ALREADY_THERE,
    REFUSED
}
