package nl.ssfh.local.running;

import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.ssfh.local.Addresses;
import nl.ssfh.local.House;
import nl.ssfh.local.IdentityProvider;
import nl.ssfh.local.Part;
import nl.ssfh.local.PlatformOptions;
import nl.ssfh.local.Port;
import nl.ssfh.local.Profile;
import nl.ssfh.local.keycloak.Keycloak;
import nl.ssfh.local.postgresql.Postgresql;

/** Who starts what, with which addresses: everything about a platform that can be said before it runs. */
record Plan(PlatformOptions options, House house, Site site, Numbers ports, Map<String, String> settings) {

    Plan(PlatformOptions options, House house, Site site, Numbers ports) {
        this(options, house, site, ports, Map.of());
    }

    /** The same, with settings that go before those which a service would have. */
    Plan with(Map<String, String> others) {
        return new Plan(options, house, site, ports, others);
    }

    /** How to start each part. */
    Runner runner(Part part) {
        return switch (part) {
            case POSTGRESQL -> new PostgresqlRunner(postgresql());
            case KAFKA -> server(Part.KAFKA, 256, number(Port.KAFKA), path("kafka"));
            case MAIL -> server(Part.MAIL, 256, number(Port.SMTP), number(Port.MAIL_API));
            case OIDC -> identity().runner();
            case CLAIMS, ELIGIBILITY, PAYOUTS, NOTIFICATIONS, PORTAL ->
                new ServiceRunner(
                        part,
                        house,
                        site,
                        ports.http(part),
                        new ServiceSettings(this).of(part),
                        options.profile() == Profile.LOCAL);
        };
    }

    Identity identity() {
        return options.identityProvider() == IdentityProvider.LIGHT ? light() : keycloak();
    }

    private Identity light() {
        var issuer = ports.http(Port.OIDC).resolve("/ssfh");
        var server = server(Part.OIDC, 96, number(Port.OIDC), site.folder().toString());
        return new Identity(issuer, URI.create(issuer + "/token"), server);
    }

    private Identity keycloak() {
        var issuer = ports.http(Port.OIDC).resolve("/realms/ssfh");
        var keycloak = new Keycloak(
                house,
                site.folder().resolve("keycloak"),
                ports.of(Port.OIDC),
                Jvm.command(KeycloakRunner.HEAP_MEGABYTES),
                ports.http(Port.PORTAL),
                site.password(),
                site.log(Part.OIDC),
                options.progress());
        var tokenEndpoint = URI.create(issuer + "/protocol/openid-connect/token");
        return new Identity(issuer, tokenEndpoint, new KeycloakRunner(keycloak, issuer));
    }

    /** The provider of tokens, whichever it is. */
    record Identity(URI issuer, URI tokenEndpoint, Runner runner) {}

    Addresses addresses() {
        return new Addresses(
                ports.http(Port.CLAIMS),
                ports.http(Port.ELIGIBILITY),
                ports.http(Port.PAYOUTS),
                ports.http(Port.NOTIFICATIONS),
                ports.http(Port.PORTAL),
                identity().issuer(),
                identity().tokenEndpoint(),
                "127.0.0.1:" + ports.of(Port.KAFKA),
                ports.of(Port.POSTGRESQL),
                site.password(),
                ports.of(Port.SMTP),
                ports.http(Port.MAIL_API).resolve("/mails"),
                site.folder().resolve("logs"));
    }

    private Postgresql postgresql() {
        return new Postgresql(
                house.cache(),
                site.folder().resolve("postgresql"),
                ports.of(Port.POSTGRESQL),
                site.password(),
                options.durable(),
                site.log(Part.POSTGRESQL));
    }

    private ServerRunner server(Part part, int heapMegabytes, String... arguments) {
        return new ServerRunner(part, house, site, heapMegabytes, List.of(arguments));
    }

    private String number(Port port) {
        return Integer.toString(ports.of(port));
    }

    private String path(String name) {
        return site.folder().resolve(name).toString();
    }
}
