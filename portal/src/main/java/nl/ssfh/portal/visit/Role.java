package nl.ssfh.portal.visit;

import java.util.Locale;

/** What somebody is to the fund; the services decide what he may. */
public enum Role {
    STUDENT,
    PRACTICE,
    OFFICER,
    AUDITOR;

    /** As it stands in tokens. */
    String inToken() {
        return name().toLowerCase(Locale.ROOT);
    }
}
