package nl.ssfh.claims.person.domain;

/** All that this service keeps of a person. */
public interface PersonalRecords {

    /** As a JSON object, with the names of fields as they are stored. */
    String of(String subject);
}
