package nl.ssfh.claims.bulk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.ssfh.claims.bulk.app.ConfirmImport;
import nl.ssfh.claims.bulk.app.ShowImports;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is said of an import that was looked at first, over HTTP. */
@Path("/v1/imports/{id}")
@Tag(name = "imports")
@RunOnVirtualThread
public class ImportConfirmationResource {

    private final ConfirmImport confirm;
    private final ShowImports show;

    ImportConfirmationResource(ConfirmImport confirm, ShowImports show) {
        this.confirm = confirm;
        this.show = show;
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "confirmImport",
            summary = "Let the good lines of a held file go in",
            description = "For who sent it. Asked again it answers the same.")
    @APIResponseSchema(value = ImportView.class, responseCode = "200", responseDescription = "Confirmed")
    public ImportView confirm(UUID id) {
        confirm.confirm(id);
        return ImportView.of(show.get(id));
    }

    @DELETE
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "forgetImport",
            summary = "Forget a held file",
            description = "For who sent it, while nothing of it was confirmed.")
    @APIResponse(responseCode = "204", description = "Forgotten")
    @APIResponse(responseCode = "409", ref = "conflict")
    public void forget(UUID id) {
        confirm.forget(id);
    }
}
