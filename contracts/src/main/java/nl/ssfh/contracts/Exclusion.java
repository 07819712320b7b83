package nl.ssfh.contracts;

/** Why a fee is refused for a month; all that apply are given. The codes are the fund's own. */
public enum Exclusion {
    /** The practice pays no contribution, or is in arrears. */
    X1,
    /** Not a recognised vocational course. */
    X2,
    /** No agreement in the mandatory format. */
    X3,
    /** Practice or student missing in the agreement. */
    X4,
    /** Submitted too late. */
    X5,
    /** Student employed and paid in the same function. */
    X6,
    /** The claimant is the student. */
    X7,
    /** Same student, month and fee already granted for another placement. */
    X8
}
