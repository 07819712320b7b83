package nl.ssfh.claims.evidence.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.evidence.app.KeepAgreement;
import nl.ssfh.claims.evidence.app.ShowAgreements;
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

/** Agreements over HTTP: the content goes by as a stream, in both directions. */
@Path("/v1/placements/{id}/agreements")
@Tag(name = "agreements", description = "The agreement of a placement (stageovereenkomst) as it was signed")
@RunOnVirtualThread
public class AgreementResource {

    private final KeepAgreement keep;
    private final ShowAgreements show;

    AgreementResource(KeepAgreement keep, ShowAgreements show) {
        this.keep = keep;
        this.show = show;
    }

    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "uploadAgreement",
            summary = "Upload an agreement",
            description = "The file itself is the body: PDF, JPEG or PNG, told by its content, at most 5 MB. Make the"
                    + " citizen service number (BSN) unreadable first. Another file is another version; the same file"
                    + " again changes nothing. Kept for seven years after the placement, then destroyed. Needs a"
                    + " mandate as FILER.")
    @RequestBody(
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponseSchema(value = AgreementView.class, responseCode = "201", responseDescription = "Kept")
    @APIResponse(
            responseCode = "200",
            description = "Kept before",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementView.class)))
    public RestResponse<AgreementView> upload(UUID id, InputStream content) {
        var kept = keep.keep(id, content);
        var view = AgreementView.of(kept.document());
        return kept.isNew()
                ? RestResponse.ResponseBuilder.<AgreementView>created(
                                URI.create("/v1/placements/%s/agreements/%s".formatted(id, view.id())))
                        .entity(view)
                        .build()
                : RestResponse.ok(view);
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listAgreements",
            summary = "List the versions of an agreement",
            description = "The first one first; those that were destroyed too.")
    public Page<AgreementView> list(UUID id) {
        return new Page<>(show.list(id), null).map(AgreementView::of);
    }

    @GET
    @Path("/{document}")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "downloadAgreement",
            summary = "Download an agreement",
            description = "That the caller did is recorded in the audit trail.")
    @APIResponse(
            responseCode = "200",
            description = "The file as it was uploaded",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<StreamingOutput> download(UUID id, UUID document) {
        var found = show.toOpen(id, document);
        StreamingOutput content = out -> {
            try (var in = show.open(found)) {
                in.transferTo(out);
            }
        };
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, found.content().type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(found.id()))
                .build();
    }
}
