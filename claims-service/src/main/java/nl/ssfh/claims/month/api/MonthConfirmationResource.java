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
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.month.app.ConfirmMonths;
import nl.ssfh.claims.month.app.ConfirmMonths.Confirmed;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers to 'still running?', over HTTP. */
@Path("/v1/month-confirmations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "months")
@RunOnVirtualThread
public class MonthConfirmationResource {

    private final ConfirmMonths confirm;

    MonthConfirmationResource(ConfirmMonths confirm) {
        this.confirm = confirm;
    }

    @POST
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "confirmMonth",
            summary = "Say whether placements were running in a month",
            description = "For some placements, or for all of a practice in one call. A placement that ended gets its"
                    + " early end recorded when lastDay is given. By the practice, with a mandate as FILER, or by the"
                    + " student of the placement.")
    @APIResponseSchema(value = ConfirmationView.class, responseCode = "201", responseDescription = "Taken")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<ConfirmationView> create(MonthConfirmationRequest request) {
        var asked = Form.of(request).checked();
        var month = requireNonNull(asked.month());
        var taken = asked.placements() == null
                ? confirm.allOf(requireNonNull(asked.practice()), month)
                : confirm.each(month, asked.answers());
        return RestResponse.ResponseBuilder.<ConfirmationView>created(
                        URI.create("/v1/placements/confirmations?month=" + month))
                .entity(ConfirmationView.of(month, taken))
                .build();
    }

    /** What became of the answers. */
    @Schema(name = "MonthConfirmation", description = "What became of the answers")
    public record ConfirmationView(
            @Schema(implementation = String.class, examples = "2024-09")
            YearMonth month,

            @Schema(description = "Answers that were news", examples = "12")
            int confirmed,

            @Schema(description = "Answers that were known", examples = "0")
            int alreadyKnown,

            @Schema(description = "Placements whose early end was recorded", examples = "1")
            int ended) {

        static ConfirmationView of(YearMonth month, Confirmed taken) {
            return new ConfirmationView(month, taken.confirmed(), taken.alreadyKnown(), taken.ended());
        }
    }
}
