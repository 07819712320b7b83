package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What claims-service gives as files: everything of one practice, as a table. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/{what}")
public interface ExportsApi {

    String PLACEMENTS = "placements";
    String CLAIMS = "claims";

    @GET
    @Produces("text/csv")
    byte[] csv(@PathParam("what") String what, @QueryParam("practice") UUID practice);

    @GET
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    byte[] excel(@PathParam("what") String what, @QueryParam("practice") UUID practice);
}
