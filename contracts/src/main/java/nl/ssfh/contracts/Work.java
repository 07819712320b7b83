package nl.ssfh.contracts;

/** The function in which somebody works in GP care. */
public enum Work {
    DOCTORS_ASSISTANT,
    POH_S,
    POH_GGZ,
    OTHER
}
