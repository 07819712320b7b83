package nl.ssfh.eligibility.yields.domain;

/**
 * The persons of one kind.
 *
 * @param segment the code of the kind, such as BOL; UNKNOWN where it was not told
 */
public record Group(String segment, Cohort cohort) {

    long persons() {
        return cohort.persons();
    }
}
