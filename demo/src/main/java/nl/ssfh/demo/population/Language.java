package nl.ssfh.demo.population;

/** The language of the mails. */
public enum Language {
    NL,
    EN;

    /** The word in the API and in the CSV. */
    public String code() {
        return this == NL ? "nl" : "en";
    }
}
