package nl.ssfh.claims.person.domain;

/** Why personal data was destroyed. */
public enum DestructionReason {
    /** The person asked for it (AVG, article 17). */
    REQUEST,
    /** The time to keep it is over. */
    RULE
}
