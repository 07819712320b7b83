package nl.ssfh.claims.input.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The language in which somebody wants to be written to. */
public enum Language {
    NL,
    EN;

    /** The ISO 639-1 code, such as {@code nl}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
