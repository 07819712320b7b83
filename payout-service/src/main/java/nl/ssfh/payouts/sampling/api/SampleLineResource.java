package nl.ssfh.payouts.sampling.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import nl.ssfh.payouts.sampling.app.ReadSamples;
import nl.ssfh.payouts.sampling.domain.SampleLine;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.sheet.SheetAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The lines of a sample. */
@Path("/v1/samples/{id}/lines")
@Tag(name = "samples")
@RunOnVirtualThread
public class SampleLineResource {

    private final ReadSamples samples;

    SampleLineResource(ReadSamples samples) {
        this.samples = samples;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listSampleLines",
            summary = "The lines of a sample, by cursor as JSON, or every one of them as CSV",
            description = "With what was found of each that was looked at.")
    @APIResponse(responseCode = "200", description = "In the order of the instalments; as CSV by stratum")
    @APIResponse(responseCode = "404", description = "There is no such sample")
    public Page<SampleLineView> list(
            UUID id, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(samples.lines(id, at.after(), at.fetch()), at, SampleLine::instalment)
                .map(SampleLineView::of);
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Produces(SheetAnswer.CSV)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> csv(UUID id) {
        samples.get(id);
        return SheetAnswer.csv(sheet -> {
            sheet.row(SampleLineView.COLUMNS);
            samples.eachLine(id, line -> sheet.row(SampleLineView.of(line).row()));
        });
    }
}
