package nl.ssfh.local;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where everything listens; all of it on loopback.
 *
 * @param issuer of the tokens, as in their {@code iss}
 * @param tokenEndpoint where a password is exchanged for a token
 * @param kafka bootstrap servers
 * @param databasePassword of each service's role; the role is called as its database
 * @param logs one file for each part
 */
public record Addresses(
        URI claims,
        URI eligibility,
        URI payouts,
        URI notifications,
        URI portal,
        URI issuer,
        URI tokenEndpoint,
        String kafka,
        int postgresqlPort,
        String databasePassword,
        int smtpPort,
        URI mailApi,
        Path logs) {

    /** The base address of a service, or of the portal. */
    public URI of(Part service) {
        return switch (service) {
            case CLAIMS -> claims;
            case ELIGIBILITY -> eligibility;
            case PAYOUTS -> payouts;
            case NOTIFICATIONS -> notifications;
            case PORTAL -> portal;
            case POSTGRESQL, KAFKA, OIDC, MAIL -> throw new IllegalArgumentException(service + " is not ours");
        };
    }

    /** The database of a service; user is {@link Part#shortName()}, password {@link #databasePassword()}. */
    public String jdbcUrl(Part service) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgresqlPort, service.shortName());
    }
}
