package nl.ssfh.claims.export.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import nl.ssfh.claims.export.app.ExportPlacements;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.sheet.SheetAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of placements as a file that is written while it is read: all of them, in one answer. */
@Path("/v1/placements")
@RunOnVirtualThread
public class PlacementExportResource {

    private final ExportPlacements placements;

    PlacementExportResource(ExportPlacements placements) {
        this.placements = placements;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Produces(SheetAnswer.CSV)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> csv(@QueryParam("practice") @Nullable UUID practice) {
        var within = placements.reach(practice);
        return SheetAnswer.csv(sheet -> PlacementColumns.write(placements, within, sheet));
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Produces(SheetAnswer.EXCEL)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> excel(@QueryParam("practice") @Nullable UUID practice) {
        var within = placements.reach(practice);
        return SheetAnswer.excel("placements", sheet -> PlacementColumns.write(placements, within, sheet));
    }
}
