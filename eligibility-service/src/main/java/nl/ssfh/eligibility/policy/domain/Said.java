package nl.ssfh.eligibility.policy.domain;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A sentence about a policy in English and in Dutch. */
public record Said(String en, String nl) {

    /** One after the other. */
    public static Said all(List<Said> sentences) {
        return new Said(
                sentences.stream().map(Said::en).collect(joining("; ")),
                sentences.stream().map(Said::nl).collect(joining("; ")));
    }

    /** After the same word, such as a place. */
    public Said after(Said first) {
        return new Said(first.en + ": " + en, first.nl + ": " + nl);
    }
}
