package nl.ssfh.eligibility.replay.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.eligibility.replay.app.AskReplay;
import nl.ssfh.eligibility.replay.domain.ReplayComparison;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.sheet.SheetAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Two stored replays side by side. */
@Path("/v1/replays/{id}/comparison")
@Tag(name = "replays")
@RunOnVirtualThread
public class ReplayComparisonResource {

    private final AskReplay replays;

    ReplayComparisonResource(AskReplay replays) {
        this.replays = replays;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "compareReplays",
            summary = "Compare two replays that are done",
            description = "Per month and segment what both policies cost and what the second costs more, and which"
                    + " segments gain and lose; the lines as CSV or Excel for who accepts those. Who gains by"
                    + " placement is told by a replay of the one policy against the other.")
    @APIResponse(responseCode = "200", description = "Both, side by side")
    @APIResponse(responseCode = "409", ref = "conflict")
    public ReplayComparisonView compare(UUID id, @QueryParam("second") @Nullable UUID second) {
        return ReplayComparisonView.of(comparison(id, second));
    }

    @GET
    @Produces(SheetAnswer.CSV)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> csv(UUID id, @QueryParam("second") @Nullable UUID second) {
        return SheetAnswer.csv(new ReplayComparisonLines(comparison(id, second))::write);
    }

    @GET
    @Produces(SheetAnswer.EXCEL)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> excel(UUID id, @QueryParam("second") @Nullable UUID second) {
        return SheetAnswer.excel("comparison", new ReplayComparisonLines(comparison(id, second))::write);
    }

    private ReplayComparison comparison(UUID first, @Nullable UUID second) {
        new Violations()
                .unless(second != null, "second", "must be the id of a replay", "moet het id van een replay zijn")
                .orElseThrow();
        return ReplayComparison.of(replays.result(first), replays.result(Objects.requireNonNull(second)));
    }
}
