package nl.ssfh.portal.apis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns every answer that says no into a {@link Refused} with its words, which come last where a file was asked for. */
@Blocking
public class Refusals implements ResponseExceptionMapper<Refused> {

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Refused toThrowable(Response response) {
        return new Refused(response.getStatus(), problem(response.readEntity(String.class)));
    }

    private Refused.Problem problem(String body) {
        try {
            return body.startsWith("{") ? json.readValue(body, Refused.Problem.class) : Refused.Problem.UNKNOWN;
        } catch (JsonProcessingException e) {
            return Refused.Problem.UNKNOWN;
        }
    }
}
