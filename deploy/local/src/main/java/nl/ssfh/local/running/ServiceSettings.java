package nl.ssfh.local.running;

import java.util.HashMap;
import java.util.Map;
import nl.ssfh.local.Part;
import nl.ssfh.local.Port;
import nl.ssfh.local.Profile;

/** The environment variables by which a service, or the portal, learns where everything is. */
record ServiceSettings(Plan plan) {

    /** On a busy machine the provider of tokens may answer late. */
    private static final String PATIENCE = "60S";

    static final String NOTIFICATIONS_CLIENT = "ssfh-notifications";
    static final String CLAIMS_CLIENT = "ssfh-claims";

    Map<String, String> of(Part service) {
        var settings = new HashMap<>(common(service));
        if (service.isService()) {
            settings.putAll(keeping(service));
        }
        if (plan.options().profile() == Profile.DEMO) {
            settings.put(
                    "SSFH_BUSINESS_DATE_FILE", plan.site().businessDateFile().toString());
        }
        if (service == Part.NOTIFICATIONS) {
            settings.putAll(account(NOTIFICATIONS_CLIENT));
            settings.putAll(notifications());
        }
        if (service == Part.CLAIMS) {
            settings.putAll(account(CLAIMS_CLIENT));
            settings.putAll(claims());
        }
        if (service == Part.PAYOUTS) {
            settings.putAll(payouts());
        }
        if (service == Part.PORTAL) {
            settings.putAll(portal());
        }
        settings.putAll(plan.settings());
        return settings;
    }

    private Map<String, String> common(Part service) {
        var addresses = plan.addresses();
        return Map.of(
                "QUARKUS_PROFILE", plan.options().profile().quarkusName(),
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(addresses.of(service).getPort()),
                "QUARKUS_OIDC_AUTH_SERVER_URL", addresses.issuer().toString(),
                "QUARKUS_OIDC_CONNECTION_TIMEOUT", PATIENCE);
    }

    /** What a service needs that owns data and tells of it. */
    private Map<String, String> keeping(Part service) {
        var addresses = plan.addresses();
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", addresses.jdbcUrl(service),
                "QUARKUS_DATASOURCE_USERNAME", service.shortName(),
                "QUARKUS_DATASOURCE_PASSWORD", addresses.databasePassword(),
                "KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
    }

    /** It shows in the browser what the services answer, and signs people in as itself. */
    private Map<String, String> portal() {
        var addresses = plan.addresses();
        return Map.of(
                "QUARKUS_OIDC_CREDENTIALS_SECRET", addresses.databasePassword(),
                "SSFH_CLAIMS_URL", addresses.claims().toString(),
                "SSFH_ELIGIBILITY_URL", addresses.eligibility().toString(),
                "SSFH_PAYOUTS_URL", addresses.payouts().toString(),
                "SSFH_NOTIFICATIONS_URL", addresses.notifications().toString());
    }

    /** Evidence that is taken along holds papers of the others. */
    private Map<String, String> payouts() {
        var addresses = plan.addresses();
        return Map.of(
                "SSFH_CLAIMS_URL", addresses.of(Part.CLAIMS).toString(),
                "SSFH_ELIGIBILITY_URL", addresses.of(Part.ELIGIBILITY).toString());
    }

    /** It sends mails, and asks claims-service for whom they are, as itself. */
    private Map<String, String> notifications() {
        var addresses = plan.addresses();
        return Map.of(
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", Integer.toString(plan.ports().of(Port.SMTP)),
                "SSFH_CLAIMS_URL", addresses.claims().toString());
    }

    /** It keeps agreements as files, and asks the others what they keep of a person, as itself. */
    private Map<String, String> claims() {
        var addresses = plan.addresses();
        return Map.of(
                "SSFH_INVITATION_LINK", addresses.portal() + "/uitnodiging/{token}",
                "SSFH_AGREEMENTS_FOLDER",
                        plan.site().folder().resolve("agreements").toString(),
                "SSFH_ELIGIBILITY_URL", addresses.of(Part.ELIGIBILITY).toString(),
                "SSFH_PAYOUTS_URL", addresses.of(Part.PAYOUTS).toString(),
                "SSFH_NOTIFICATIONS_URL", addresses.of(Part.NOTIFICATIONS).toString());
    }

    private Map<String, String> account(String client) {
        var addresses = plan.addresses();
        return Map.of(
                "QUARKUS_OIDC_CLIENT_CONNECTION_TIMEOUT",
                PATIENCE,
                "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL",
                addresses.issuer().toString(),
                "QUARKUS_OIDC_CLIENT_CLIENT_ID",
                client,
                "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET",
                addresses.databasePassword());
    }
}
