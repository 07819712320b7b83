package nl.ssfh.local;

import java.util.Arrays;
import java.util.List;

/** Everything that runs: the servers that others made, and the services and the portal of this house. */
public enum Part {
    POSTGRESQL("PostgreSQL"),
    KAFKA("Kafka"),
    OIDC("OIDC server"),
    MAIL("mail catcher"),
    CLAIMS("claims-service"),
    ELIGIBILITY("eligibility-service"),
    PAYOUTS("payout-service"),
    NOTIFICATIONS("notification-service"),
    PORTAL("portal");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** How a person calls it. For what is ours this is the name of its folder too. */
    public String title() {
        return title;
    }

    /** The short name: of the log file, and for a service of its database and role. */
    public String shortName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** One of the services that own data. */
    public boolean isService() {
        return isOurs() && this != PORTAL;
    }

    /** Built in this house: a service, or the portal. */
    public boolean isOurs() {
        return compareTo(CLAIMS) >= 0;
    }

    public static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    public static List<Part> ours() {
        return Arrays.stream(values()).filter(Part::isOurs).toList();
    }
}
