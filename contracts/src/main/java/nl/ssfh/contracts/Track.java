package nl.ssfh.contracts;

/** The way of learning (leerweg). */
public enum Track {
    /** School-based. */
    BOL,
    /** Work-based. */
    BBL,
    /** Derde leerweg. */
    THIRD_PATH,
    HBO
}
