package nl.ssfh.portal.page;

import nl.ssfh.portal.visit.Language;

/** The same in both languages. */
public record Text(String nl, String en) {

    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }
}
