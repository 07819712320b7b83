package nl.ssfh.payouts.sampling.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import nl.ssfh.payouts.sampling.app.ReadSamples;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where a sample is taken along with all that its lines rest on. */
@Path("/v1/samples/{id}/file")
@Tag(name = "samples")
@RunOnVirtualThread
public class SampleFileResource {

    private static final String ZIP = "application/zip";

    private final ReadSamples samples;
    private final SampleFile file;

    SampleFileResource(ReadSamples samples, SampleFile file) {
        this.samples = samples;
        this.file = file;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Produces(ZIP)
    @Operation(
            operationId = "getSampleFile",
            summary = "A sample with the evidence on each of its lines, as one file",
            description =
                    "A folder for each line, as the evidence on an instalment is given, with what was found of it;"
                            + " missing.txt names the papers that other services did not give, SHA256SUMS the hash of every"
                            + " other file. That each was taken is on record.")
    @APIResponse(
            responseCode = "200",
            description = "A ZIP file, written while the lines are read",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is no such sample")
    public RestResponse<StreamingOutput> file(UUID id) {
        var sample = SampleResultView.of(samples.result(id));
        StreamingOutput out = to -> file.write(sample, id, to);
        return ResponseBuilder.ok(out)
                .header(HttpHeaders.CONTENT_TYPE, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sample-%s.zip\"".formatted(id))
                .build();
    }
}
