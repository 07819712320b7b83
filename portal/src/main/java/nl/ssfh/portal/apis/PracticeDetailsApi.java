package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What claims-service is told of a practice by its owner. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/practices")
public interface PracticeDetailsApi {

    @POST
    Practice register(@HeaderParam("Idempotency-Key") String key, Details practice);

    /** With the ETag that a change of it needs. */
    @GET
    @Path("/{id}")
    RestResponse<Details> details(@PathParam("id") UUID practice);

    @PUT
    @Path("/{id}")
    void change(@HeaderParam(HttpHeaders.IF_MATCH) String seen, @PathParam("id") UUID practice, Details details);

    @POST
    @Path("/{id}/pfzw-numbers")
    void renumber(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID practice, NewNumber number);

    /**
     * What a practice tells of itself.
     *
     * @param pfzw left out when the practice is changed: another number has its own first day
     */
    record Details(
            String name,
            String kvk,
            @Nullable String branch,
            @Nullable String agb,
            @Nullable String sbb,
            @Nullable String province,
            @Nullable String pfzw,
            Contact contact) {

        @Override
        public String toString() {
            return "details of a practice";
        }
    }

    /** Where the practice is written to, and in which language. */
    record Contact(String email, String language) {

        @Override
        public String toString() {
            return "a contact";
        }
    }

    /** Another PFZW number, from a day on. */
    record NewNumber(String number, @Nullable LocalDate firstDay, String reason) {}
}
