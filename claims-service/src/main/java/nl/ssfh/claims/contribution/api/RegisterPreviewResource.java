package nl.ssfh.claims.contribution.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.contribution.app.PreviewRegister;
import nl.ssfh.claims.contribution.domain.RegisterPreviews.Difference;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A whole register over HTTP: looked at first, then adopted. */
@Path("/v1/contribution-register/previews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contribution register")
@RunOnVirtualThread
public class RegisterPreviewResource {

    private final PreviewRegister previews;

    RegisterPreviewResource(PreviewRegister previews) {
        this.previews = previews;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "previewContributionRegister",
            summary = "See what a whole register would change",
            description = "The file as for the import of a part, but whole: numbers that are not in it would be gone."
                    + " Nothing changes until the preview is adopted.")
    @RequestBody(content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING), example = """
                                    pfzw_number,status,arrears_from,arrears_until
                                    1234.5678,IN_ARREARS,2024-09-01,
                                    """))
    @APIResponseSchema(value = RegisterPreviewView.class, responseCode = "201", responseDescription = "Compared")
    public RestResponse<RegisterPreviewView> make(InputStream csv) {
        var made = previews.make(csv);
        return RestResponse.ResponseBuilder.<RegisterPreviewView>created(
                        URI.create("/v1/contribution-register/previews/" + made.id()))
                .entity(RegisterPreviewView.of(made))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getRegisterPreview",
            summary = "Show a preview",
            description = "How many numbers differ, and whether it was adopted.")
    public RegisterPreviewView get(UUID id) {
        return RegisterPreviewView.of(previews.get(id));
    }

    @GET
    @Path("/{id}/differences")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listRegisterDifferences",
            summary = "List the numbers that differ",
            description = "With how many practices have each now, and their claims. Claims that were submitted keep"
                    + " the status of their day.")
    public Page<RegisterDifferenceView> differences(
            UUID id, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(previews.differences(id, at.after(), at.fetch()), at, Difference::id)
                .map(RegisterDifferenceView::of);
    }

    @POST
    @Path("/{id}/adoption")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "adoptContributionRegister",
            summary = "Make the register exactly what the preview shows",
            description = "Refused when the register changed since. Adopting again changes nothing.")
    @APIResponseSchema(value = RegisterPreviewView.class, responseCode = "200", responseDescription = "Adopted")
    @APIResponse(responseCode = "409", ref = "conflict")
    public RegisterPreviewView adopt(UUID id) {
        return RegisterPreviewView.of(previews.adopt(id));
    }
}
