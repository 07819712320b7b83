package nl.ssfh.portal.start;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the sign-in server is told that somebody leaves (OpenID Connect RP-Initiated Logout 1.0), if it wants to know.
 *
 * <p>Its address is the same for everybody, and asked without looking who is there: his session may be over.
 */
@ApplicationScoped
class Leaving {

    /** The page of ours to which people come back. */
    static final URI OUT = URI.create("/uitgelogd");

    private final TenantConfigBean servers;
    private final String client;

    Leaving(TenantConfigBean servers, @ConfigProperty(name = "quarkus.oidc.client-id") String client) {
        this.servers = servers;
        this.client = client;
    }

    /**
     * What is sent when it is known who leaves.
     *
     * @param session the token that says whose session ends
     * @param back where the server sends him then
     */
    record Form(URI server, String client, String session, URI back) {}

    Optional<Form> form(String session, UriInfo here) {
        return server().map(server -> new Form(server, client, session, back(here)));
    }

    /** Where somebody goes of whom we do not know who he is. */
    URI address(UriInfo here) {
        return server().map(server -> UriBuilder.fromUri(server)
                        .queryParam("client_id", client)
                        .queryParam("post_logout_redirect_uri", back(here))
                        .build())
                .orElse(OUT);
    }

    /** Where a form of a page may lead to. */
    Optional<URI> server() {
        return Optional.ofNullable(servers.getDefaultTenant().getOidcMetadata())
                .map(OidcConfigurationMetadata::getEndSessionUri)
                .map(URI::create);
    }

    private static URI back(UriInfo here) {
        return here.getBaseUri().resolve(OUT);
    }
}
