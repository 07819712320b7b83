package nl.ssfh.claims.person.domain;

import java.util.Optional;

/** The preferences of people, by the subject of their login. */
public interface Preferences {

    Optional<Preference> of(String subject);

    void put(String subject, Preference preference);
}
