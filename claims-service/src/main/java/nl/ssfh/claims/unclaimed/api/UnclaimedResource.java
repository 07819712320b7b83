package nl.ssfh.claims.unclaimed.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ssfh.claims.unclaimed.app.ShowUnclaimed;
import nl.ssfh.claims.unclaimed.app.ShowUnclaimed.AtRisk;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Unclaimed money over HTTP. */
@Path("/v1/unclaimed")
@Tag(name = "unclaimed", description = "Placements that are known without a claim")
@RunOnVirtualThread
public class UnclaimedResource {

    private final ShowUnclaimed show;

    UnclaimedResource(ShowUnclaimed show) {
        this.show = show;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listUnclaimed",
            summary = "List placements without a claim, with the money at risk",
            description = "Those for which no claim was submitted and the deadline is not past, with what both fees"
                    + " would be worth if they were claimed today, and the days left.")
    public Page<UnclaimedView> list(
            @QueryParam("practice") @Nullable UUID practice,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(show.worth(show.find(practice, at)), at, AtRisk::placement)
                .map(UnclaimedView::of);
    }
}
