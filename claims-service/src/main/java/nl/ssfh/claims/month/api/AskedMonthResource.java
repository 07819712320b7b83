package nl.ssfh.claims.month.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ssfh.claims.month.app.ShowMonths;
import nl.ssfh.claims.month.domain.AskedMonth;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is asked of a month, over HTTP. */
@Path("/v1/placements/confirmations")
@Tag(name = "months", description = "Still running? And what became of the stipend")
@RunOnVirtualThread
public class AskedMonthResource {

    private final ShowMonths show;

    AskedMonthResource(ShowMonths show) {
        this.show = show;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listAskedMonths",
            summary = "List the placements of which is asked whether they were running in a month",
            description = "Every placement that is claimed for and has days in the month, with the answer if there is"
                    + " one: who files a claim answers for the months until then, who tells an early end for its last"
                    + " month. A student sees his own.")
    public Page<AskedMonthView> list(
            @Parameter(description = "Such as 2024-09", required = true) @QueryParam("month") @Nullable String month,
            @QueryParam("practice") @Nullable UUID practice,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var asked = MonthText.read(month);
        var at = Cursor.of(cursor, limit);
        return Page.of(show.asked(asked, practice, at), at, AskedMonth::placement)
                .map(each -> AskedMonthView.of(each, asked));
    }
}
