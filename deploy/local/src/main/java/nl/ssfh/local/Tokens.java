package nl.ssfh.local;

/** Gets access tokens as a person at a keyboard would: login name, password, answer. Kept until they nearly expire. */
public interface Tokens {

    /**
     * The bearer token of a person of {@code people.json}. With {@link IdentityProvider#LIGHT} any other name works too;
     * its end tells the role: {@code x@officer}, {@code x@auditor}, {@code x@student}, {@code x@service}, else practice.
     */
    String of(String login);
}
