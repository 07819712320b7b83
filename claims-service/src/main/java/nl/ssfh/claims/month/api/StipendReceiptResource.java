package nl.ssfh.claims.month.api;

import static java.util.Objects.requireNonNull;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.month.app.ReportReceipt;
import nl.ssfh.claims.month.app.ReportReceipt.Reported;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What becomes of stipends, over HTTP. */
@Path("/v1/stipend-receipts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "months")
@RunOnVirtualThread
public class StipendReceiptResource {

    private final ReportReceipt report;

    StipendReceiptResource(ReportReceipt report) {
        this.report = report;
    }

    @POST
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "reportStipendReceipt",
            summary = "Say whether a stipend was passed on, or arrived",
            description = "The practice (FILER) says whether it passed the net amount on to the student, the student"
                    + " whether it arrived. When they do not say the same it becomes a task.")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201", responseDescription = "Taken")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<ReceiptView> create(ReceiptRequest request) {
        var asked = Form.of(request).checked();
        var taken = report.report(
                requireNonNull(asked.placement()), requireNonNull(asked.month()), requireNonNull(asked.done()));
        return RestResponse.ResponseBuilder.<ReceiptView>created(URI.create("/v1/placements/" + asked.placement()))
                .entity(ReceiptView.of(taken))
                .build();
    }

    /** What the caller says of one stipend. */
    @Schema(
            name = "StipendReceiptRequest",
            description = "What the caller says of one stipend",
            requiredProperties = {"placement", "month", "done"})
    public record ReceiptRequest(
            @Nullable UUID placement,

            @Schema(implementation = String.class, examples = "2024-09") @Nullable
            YearMonth month,

            @Schema(description = "Passed on, said by the practice; arrived, said by the student", examples = "true")
            @Nullable
            Boolean done) {

        ReceiptRequest checked() {
            var form = new Form();
            form.needed("placement", placement);
            form.needed("month", month);
            form.needed("done", done);
            form.complete();
            return this;
        }
    }

    /** What is known now. */
    @Schema(name = "StipendReceipt", description = "What practice and student have said of one stipend")
    public record ReceiptView(
            UUID placement,

            @Schema(implementation = String.class, examples = "2024-09")
            YearMonth month,

            SaidBy by,
            boolean done,

            @Schema(description = "Practice and student do not say the same")
            boolean mismatch) {

        static ReceiptView of(Reported taken) {
            return new ReceiptView(taken.placement(), taken.month(), taken.by(), taken.done(), taken.mismatch());
        }
    }
}
