package nl.ssfh.claims.person.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.ssfh.claims.person.app.ErasePerson;
import nl.ssfh.claims.person.app.GatherMyData;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's own data over HTTP (AVG, articles 15 and 17). */
@Path("/v1/my-data")
@Tag(name = "people", description = "What concerns the person himself")
@RunOnVirtualThread
public class MyDataResource {

    private final GatherMyData data;
    private final ErasePerson erase;

    MyDataResource(GatherMyData data, ErasePerson erase) {
        this.data = data;
        this.erase = erase;
    }

    @GET
    @RolesAllowed({Roles.STUDENT, Roles.PRACTICE})
    @Operation(
            operationId = "getMyData",
            summary = "Show everything that is kept of the person who asks",
            description = "Gathered over all services, by service; what is a practice's own stays out. When one of them"
                    + " does not answer, there is no answer (503): half of it would look like all.")
    @APIResponse(
            responseCode = "200",
            description = "By service",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"claims\": {\"subject\": \"3f1c7a52-person\", \"mandates\": []}}"))
    @APIResponse(responseCode = "503", ref = "try-later")
    public JsonNode get() {
        return data.gather();
    }

    @POST
    @Path("/erasure")
    @RolesAllowed(Roles.STUDENT)
    @Operation(
            operationId = "eraseMyData",
            summary = "Have one's own name and address erased",
            description = "At once, for a student whose placements are all over and decided; it cannot be undone. What"
                    + " was paid stays, without a name, as long as the tax law asks.")
    @APIResponse(responseCode = "409", ref = "conflict")
    public Erased erase() {
        return new Erased(erase.own());
    }

    /** How many students, as practices knew the person, have no name any more. */
    @Schema(description = "How many students, as practices knew the person, have no name any more")
    public record Erased(int students) {}
}
