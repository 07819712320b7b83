package nl.ssfh.eligibility.yields.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.eligibility.yields.app.ShowYield;
import nl.ssfh.eligibility.yields.domain.Dimension;
import nl.ssfh.eligibility.yields.domain.Yield;
import nl.ssfh.platform.problem.Named;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.sheet.SheetAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Yields over HTTP. */
@Path("/v1/yields")
@Tag(name = "yields", description = "What it costs per person who stays in GP care")
@RunOnVirtualThread
public class YieldResource {

    private final ShowYield yields;

    YieldResource(ShowYield yields) {
        this.yields = yields;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getYield",
            summary = "Show what it costs per person who stays in GP care",
            description = "Persons who were granted something and of whom is known what became of them, by what they"
                    + " were when their last placement ended; all that was paid for them, less what came back. Each"
                    + " share and cost has a 95 % interval. Groups of fewer than five are hidden, and so are others"
                    + " that would give them away. As CSV, or as Excel (xlsx), for who accepts that.")
    @APIResponse(responseCode = "200", description = "A line for each group, and one for all")
    public YieldView json(@QueryParam("milestone") @Nullable String milestone, @QueryParam("by") @Nullable String by) {
        return YieldView.of(asked(milestone, by));
    }

    @GET
    @Produces(SheetAnswer.CSV)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> csv(
            @QueryParam("milestone") @Nullable String milestone, @QueryParam("by") @Nullable String by) {
        return SheetAnswer.csv(new YieldSheet(asked(milestone, by))::write);
    }

    @GET
    @Produces(SheetAnswer.EXCEL)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> excel(
            @QueryParam("milestone") @Nullable String milestone, @QueryParam("by") @Nullable String by) {
        return SheetAnswer.excel("yield", new YieldSheet(asked(milestone, by))::write);
    }

    private Yield asked(@Nullable String milestone, @Nullable String by) {
        var violations = new Violations();
        var when = Named.needed(Milestone.class, "milestone", milestone, violations);
        var how = Named.needed(Dimension.class, "by", by, violations);
        violations.orElseThrow();
        return yields.show(when.orElseThrow(), how.orElseThrow());
    }
}
