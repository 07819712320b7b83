package nl.ssfh.notifications.domain;

import java.util.Locale;

/** The languages that letters are written in. */
public enum Language {
    NL("nl", "NL"),
    EN("en", "GB");

    private final Locale locale;

    Language(String language, String country) {
        this.locale = Locale.of(language, country);
    }

    /** As claims-service writes a preference. A language that we do not write becomes Dutch. */
    public static Language preferred(String tag) {
        return tag.equalsIgnoreCase(EN.tag()) ? EN : NL;
    }

    /** As HTML and mail headers write it: {@code nl}, {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }
}
