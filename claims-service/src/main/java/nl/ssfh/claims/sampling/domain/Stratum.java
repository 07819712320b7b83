package nl.ssfh.claims.sampling.domain;

/** By what a population is divided when a sample is stratified. */
public enum Stratum {
    TRACK,
    COURSE,
    STUDY_YEAR,
    PRACTICE
}
