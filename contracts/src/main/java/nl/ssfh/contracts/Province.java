package nl.ssfh.contracts;

/** A province of the Netherlands, by the letters that ISO 3166-2 has after {@code NL-}. */
public enum Province {
    /** Drenthe. */
    DR,
    /** Flevoland. */
    FL,
    /** Fryslân. */
    FR,
    /** Gelderland. */
    GE,
    /** Groningen. */
    GR,
    /** Limburg. */
    LI,
    /** Noord-Brabant. */
    NB,
    /** Noord-Holland. */
    NH,
    /** Overijssel. */
    OV,
    /** Utrecht. */
    UT,
    /** Zeeland. */
    ZE,
    /** Zuid-Holland. */
    ZH
}
