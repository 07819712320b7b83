package nl.ssfh.portal.visit;

import java.util.Locale;

/** The languages of the portal, the first one for whoever did not choose. */
public enum Language {
    NL(Locale.of("nl", "NL"), "Nederlands"),
    EN(Locale.UK, "English");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** As its own speakers call it. */
    public String ownName() {
        return ownName;
    }

    public String code() {
        return locale.getLanguage();
    }

    public Language other() {
        return this == NL ? EN : NL;
    }

    /** English when that was asked for, Dutch for anything else. */
    public static Language of(String code) {
        return EN.code().equals(code) ? EN : NL;
    }
}
