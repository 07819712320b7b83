package nl.ssfh.local;

import java.util.Locale;

/** The Quarkus profile of the services. */
public enum Profile {
    LOCAL,
    /** The business date follows a file, so that a year passes in minutes. */
    DEMO;

    public String quarkusName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
