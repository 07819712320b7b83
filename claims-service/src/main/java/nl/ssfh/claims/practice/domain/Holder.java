package nl.ssfh.claims.practice.domain;

import java.util.UUID;

/** To whom a practice gave a mandate. */
public sealed interface Holder {

    /**
     * One person.
     *
     * @param subject as the identity provider knows him
     */
    record Person(String subject) implements Holder {}

    /** All members of an accountant or a regional organisation. */
    record Members(UUID organisation) implements Holder {}
}
