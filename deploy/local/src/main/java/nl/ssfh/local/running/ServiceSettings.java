package nl.ssfh.local.running;

import java.util.HashMap;
import java.util.Map;
import nl.ssfh.local.Part;
import nl.ssfh.local.Port;
import nl.ssfh.local.Profile;

/** The environment variables by which a service learns where everything is. */
record ServiceSettings(Plan plan) {

    /** On a busy machine the provider of tokens may answer late. */
    private static final String PATIENCE = "60S";

    static final String SERVICE_CLIENT = "ssfh-notifications";

    Map<String, String> of(Part service) {
        var settings = new HashMap<>(common(service));
        if (plan.options().profile() == Profile.DEMO) {
            settings.put(
                    "SSFH_BUSINESS_DATE_FILE", plan.site().businessDateFile().toString());
        }
        if (service == Part.NOTIFICATIONS) {
            settings.putAll(notifications());
        }
        return settings;
    }

    private Map<String, String> common(Part service) {
        var addresses = plan.addresses();
        return Map.of(
                "QUARKUS_PROFILE", plan.options().profile().quarkusName(),
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(addresses.of(service).getPort()),
                "QUARKUS_DATASOURCE_JDBC_URL", addresses.jdbcUrl(service),
                "QUARKUS_DATASOURCE_USERNAME", service.shortName(),
                "QUARKUS_DATASOURCE_PASSWORD", addresses.databasePassword(),
                "KAFKA_BOOTSTRAP_SERVERS", addresses.kafka(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", addresses.issuer().toString(),
                "QUARKUS_OIDC_CONNECTION_TIMEOUT", PATIENCE);
    }

    /** It sends mails, and asks claims-service for whom they are, as itself. */
    private Map<String, String> notifications() {
        var addresses = plan.addresses();
        return Map.of(
                "QUARKUS_OIDC_CLIENT_CONNECTION_TIMEOUT", PATIENCE,
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", Integer.toString(plan.ports().of(Port.SMTP)),
                "SSFH_CLAIMS_URL", addresses.claims().toString(),
                "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", addresses.issuer().toString(),
                "QUARKUS_OIDC_CLIENT_CLIENT_ID", SERVICE_CLIENT,
                "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", addresses.databasePassword());
    }
}
