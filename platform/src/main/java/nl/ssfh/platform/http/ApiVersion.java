package nl.ssfh.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names the version of the API in every answer, as the Dutch API design rules ask. */
class ApiVersion {

    private static final String VERSION = "1.0.0";

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("API-Version", VERSION);
    }
}
