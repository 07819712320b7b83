package nl.ssfh.eligibility.replay.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import nl.ssfh.eligibility.replay.app.AskReplay;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The policy lab over a file of placements instead of the fund's history. */
@Path("/v1/replays/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "replays")
@RunOnVirtualThread
public class ReplayFileResource {

    private final AskReplay replays;

    ReplayFileResource(AskReplay replays) {
        this.replays = replays;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "askReplayOfFile",
            summary = "Reckon what a policy would have cost over placements in a file",
            description = "A line for each placement. Agreement, contribution and claimant are taken to be in order.")
    @RequestBody(content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING), example = """
                                    first_day,last_day,track,course,study_year,entrant,hours_per_week
                                    2024-02-01,2024-06-30,BOL,DOCTORS_ASSISTANT,1,REGULAR,16
                                    """))
    @APIResponseSchema(value = ReplayView.class, responseCode = "201", responseDescription = "Asked")
    public RestResponse<ReplayView> ask(
            @QueryParam("name") @Nullable String name,
            @QueryParam("policy") @Nullable String policy,
            @QueryParam("against") @Nullable String against,
            InputStream csv) {
        var order = new ReplayRequest(name, policy, against, null).order();
        return ReplayResource.created(replays.over(FactsFile.read(csv), order));
    }
}
