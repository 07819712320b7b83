package nl.ssfh.contracts;

/** The education that the placement is part of. */
public enum Course {
    DOCTORS_ASSISTANT,
    POH_S_1,
    POH_S_2,
    POH_GGZ,
    OTHER
}
