package nl.ssfh.notifications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ssfh.notifications.app.ChooseWays;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What people chose of the way in which they hear of things, over HTTP. */
@Path("/v1")
@Tag(name = "preferences", description = "By which way people hear of what")
@RunOnVirtualThread
public class PreferenceResource {

    private static final String OF_PRACTICE = "Of this practice; without it those of the student who asks";

    private final ChooseWays ways;

    PreferenceResource(ChooseWays ways) {
        this.ways = ways;
    }

    @GET
    @Path("/message-preferences")
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT})
    @Operation(
            operationId = "getMessagePreferences",
            summary = "Show by which way somebody hears of what",
            description = "Of a practice for which the caller acts, or of the student himself: what was chosen, and"
                    + " which kinds are mandatory. Whether a student wants mail at all, and in which language, stands"
                    + " with his address in claims-service.")
    public PreferenceBody get(@Parameter(description = OF_PRACTICE) @QueryParam("practice") @Nullable UUID practice) {
        return PreferenceBody.of(ways.of(practice));
    }

    @PUT
    @Path("/message-preferences")
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT})
    @Operation(
            operationId = "putMessagePreferences",
            summary = "Choose by which way to hear of what",
            description = "In the place of all that was chosen before. For a practice a FILER chooses.")
    @APIResponse(responseCode = "404", ref = "not-found")
    public PreferenceBody put(
            @Parameter(description = OF_PRACTICE) @QueryParam("practice") @Nullable UUID practice,
            PreferenceBody request) {
        ways.choose(practice, request.checked());
        return PreferenceBody.of(ways.of(practice));
    }

    @POST
    @Path("/unsubscriptions/{token}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "unsubscribe",
            summary = "Get no more mails of a kind",
            description = "The one click of RFC 8058: the link stands in the header of each mail that is not"
                    + " mandatory, and works without signing in. The messages stay in the inbox.")
    @APIResponse(responseCode = "204", description = "No more mails of this kind come")
    @APIResponse(responseCode = "404", ref = "not-found")
    public RestResponse<Void> unsubscribe(@Parameter(description = "From the link in the mail") String token) {
        ways.unsubscribe(token);
        return RestResponse.noContent();
    }
}
