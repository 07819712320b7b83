package nl.ssfh.contracts;

/** Why a claim was amended. */
public enum AmendmentReason {
    /** It had not been decided on yet: no reason is asked. */
    NOT_DECIDED,
    /** Something was typed wrong. */
    MISTYPED,
    /** A question was understood otherwise than it was meant. */
    MISUNDERSTOOD,
    /** Something became known only later. */
    KNOWN_LATER,
    /** The student said that a fact is wrong. */
    CONTESTED
}
