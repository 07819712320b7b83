package nl.ssfh.claims.student.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.ssfh.claims.student.app.OwnPlacements;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A student's own placements over HTTP. The views read the changes of a placement, within the transaction. */
@Path("/v1/my-placements")
@Tag(name = "students", description = "What a student sees and says")
@RunOnVirtualThread
public class MyPlacementResource {

    private final OwnPlacements placements;

    MyPlacementResource(OwnPlacements placements) {
        this.placements = placements;
    }

    @GET
    @RolesAllowed(Roles.STUDENT)
    @Transactional
    @Operation(
            operationId = "listMyPlacements",
            summary = "List the placements of the student who asks",
            description = "All of them, at whichever practice, once he accepted the invitation to one of them.")
    public Page<MyPlacementView> list() {
        List<MyPlacementView> views =
                placements.list().stream().map(MyPlacementView::of).toList();
        return new Page<>(views, null);
    }
}
