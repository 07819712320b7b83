package nl.ssfh.claims.month.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.claims.month.app.ShowReceipts;
import nl.ssfh.claims.month.domain.Months.SaidOfStipend;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was said of the stipends of a placement, over HTTP. */
@Path("/v1/placements/{placement}/stipend-receipts")
@Tag(name = "months")
@RunOnVirtualThread
public class StipendReceiptListResource {

    private final ShowReceipts show;

    StipendReceiptListResource(ShowReceipts show) {
        this.show = show;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listStipendReceipts",
            summary = "List what was said of the stipends of a placement",
            description = "For each month of which practice or student said something, the newest word of both. For the"
                    + " student himself, the practice and the fund.")
    public Page<SaidView> list(UUID placement) {
        return new Page<>(show.of(placement), null).map(SaidView::of);
    }

    /** What both said of one stipend. */
    @Schema(name = "SaidOfStipend", description = "What practice and student said of one stipend")
    public record SaidView(
            @Schema(implementation = String.class, examples = "2024-09")
            YearMonth month,

            @Schema(description = "Whether the practice passed it on; absent while it did not say") @Nullable
            Boolean passedOn,

            @Schema(description = "Whether it arrived, says the student; absent while he did not say") @Nullable
            Boolean arrived) {

        static SaidView of(SaidOfStipend said) {
            return new SaidView(said.month(), said.passedOn(), said.arrived());
        }
    }
}
