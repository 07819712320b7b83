package nl.ssfh.payouts.run.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.run.app.ReadRuns;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where officers and auditors find the files of a run. */
@Path("/v1/runs/{id}/files")
@Tag(name = "runs")
@RunOnVirtualThread
public class RunFileResource {

    private final ReadRuns runs;

    RunFileResource(ReadRuns runs) {
        this.runs = runs;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listBankFiles",
            summary = "The files of a run, and what the bank said of each",
            description = "Each with at most as many transactions as a bank takes at once.")
    @APIResponse(responseCode = "200", description = "The files by their number; none when there is nothing to pay")
    @APIResponse(responseCode = "404", description = "There is no such run")
    public List<BankFileView> list(UUID id) {
        return runs.files(id).stream().map(BankFileView::of).toList();
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/{number}")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(
            operationId = "getBankFile",
            summary = "A pain.001.001.09 file of a sent run",
            description = "With one transaction for each instalment. Who carries it to the bank sends the run first.")
    @APIResponse(
            responseCode = "200",
            description = "The file, always the same bytes",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such run or file, or the run is not sent")
    public RestResponse<StreamingOutput> get(UUID id, int number) {
        var file = runs.toDownload(id, number);
        StreamingOutput content = out -> runs.copy(file, out);
        return ResponseBuilder.ok(content, MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file.name()))
                .build();
    }
}
