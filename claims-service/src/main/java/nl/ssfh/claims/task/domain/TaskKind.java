package nl.ssfh.claims.task.domain;

/** What is to be done. Of tasks for one day, the kinds come in this order; new kinds are added at the end. */
public enum TaskKind {
    /** A draft waits to be submitted. */
    SUBMIT_DRAFT,
    /** A placement has no claim. */
    CLAIM_PLACEMENT,
    /** A claim waits for a decision. */
    DECIDE_CLAIM,
    /** Still running? (loopt nog?) */
    CONFIRM_MONTH,
    /** Practice and student do not say the same of a stipend. */
    SETTLE_RECEIPT,
    /** A student says that a fact of his placement is wrong. */
    ANSWER_CONTEST,
    /** The fund asked for the agreement of a placement. */
    SHOW_AGREEMENT,
    /** An agreement came in and waits to be looked at. */
    CHECK_AGREEMENT,
    /** Somebody is asked what became of a student. */
    TELL_OUTCOME
}
