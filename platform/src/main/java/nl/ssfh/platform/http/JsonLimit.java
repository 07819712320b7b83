package nl.ssfh.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import nl.ssfh.platform.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses JSON that is larger than any form can be; files have the larger limit of their service. */
class JsonLimit {

    private final int bytes;

    JsonLimit(@ConfigProperty(name = "ssfh.json-limit", defaultValue = "262144") int bytes) {
        this.bytes = bytes;
    }

    @ServerRequestFilter(preMatching = true)
    Optional<Response> check(ContainerRequestContext request) {
        var type = request.getMediaType();
        if (type == null || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || request.getLength() <= bytes) {
            return Optional.empty();
        }
        return Optional.of(Problem.response(
                Status.REQUEST_ENTITY_TOO_LARGE,
                "too-large",
                "JSON may be at most " + bytes + " bytes.",
                "JSON mag hoogstens " + bytes + " bytes zijn."));
    }
}
