package nl.ssfh.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import nl.ssfh.platform.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses JSON that is larger than any form can be; files have the larger limit of their service.
 *
 * <p>A path in {@code ssfh.json-files} takes JSON as a file: it is read as a stream.
 */
class JsonLimit {

    private final int bytes;
    private final List<String> files;

    JsonLimit(
            @ConfigProperty(name = "ssfh.json-limit", defaultValue = "262144") int bytes,
            @ConfigProperty(name = "ssfh.json-files") Optional<List<String>> files) {
        this.bytes = bytes;
        this.files = files.orElse(List.of());
    }

    @ServerRequestFilter(preMatching = true)
    Optional<Response> check(ContainerRequestContext request) {
        var type = request.getMediaType();
        if (type == null
                || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                || request.getLength() <= bytes
                || files.contains(request.getUriInfo().getPath())) {
            return Optional.empty();
        }
        return Optional.of(Problem.response(
                Status.REQUEST_ENTITY_TOO_LARGE,
                "too-large",
                "JSON may be at most " + bytes + " bytes.",
                "JSON mag hoogstens " + bytes + " bytes zijn."));
    }
}
