package nl.ssfh.portal.start;

import io.quarkus.oidc.OidcConfigurationMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the sign-in server is told that somebody leaves (OpenID Connect RP-Initiated Logout 1.0). */
@ApplicationScoped
class Leaving {

    private final OidcConfigurationMetadata server;
    private final String client;

    Leaving(OidcConfigurationMetadata server, @ConfigProperty(name = "quarkus.oidc.client-id") String client) {
        this.server = server;
        this.client = client;
    }

    /**
     * What is sent when it is known who leaves.
     *
     * @param session the token that says whose session ends
     * @param back where the server sends him then
     */
    record Form(URI server, String client, String session, URI back) {}

    Form form(String session, UriInfo here) {
        return new Form(server(), client, session, back(here));
    }

    /** Where somebody goes of whom we do not know who he is. */
    URI address(UriInfo here) {
        return UriBuilder.fromUri(server())
                .queryParam("client_id", client)
                .queryParam("post_logout_redirect_uri", back(here))
                .build();
    }

    /** The origin of it is where the form of a page may lead to. */
    URI server() {
        return URI.create(server.getEndSessionUri());
    }

    private static URI back(UriInfo here) {
        return here.getBaseUri().resolve("uitgelogd");
    }
}
