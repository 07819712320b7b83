package nl.ssfh.claims.sampling.domain;

/** How placements are drawn (steekproef). */
public enum Method {
    /** Each placement has the same chance. */
    RANDOM,
    /** The same, with each stratum in proportion to its size. */
    STRATIFIED,
    /** Named one by one, for a reason. */
    REASONED
}
