package nl.ssfh.claims.bulk.domain;

/** What has become of one line of an import. */
public enum LineState {
    WAITING,
    ADDED,
    /** The same line was added before, in this file or in another one of the practice. */
    ALREADY_THERE,
    REFUSED
}
