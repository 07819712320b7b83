package nl.ssfh.claims.practice.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.practice.api.PfzwNumbersView.ChangeOfNumber;
import nl.ssfh.claims.practice.app.ChangePractice;
import nl.ssfh.claims.practice.app.ShowPractices;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The PFZW numbers of a practice over HTTP. */
@Path("/v1/practices/{practice}/pfzw-numbers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "practices", description = "GP practices that take in students")
@RunOnVirtualThread
public class PfzwNumberResource {

    private final ChangePractice changes;
    private final ShowPractices show;

    PfzwNumberResource(ChangePractice changes, ShowPractices show) {
        this.changes = changes;
        this.show = show;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listPfzwNumbers",
            summary = "Show the PFZW numbers of a practice through time",
            description = "The number of today, and since when it was which.")
    public PfzwNumbersView list(UUID practice) {
        return PfzwNumbersView.of(show.numbers(practice));
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addPfzwNumber",
            summary = "Tell that a practice has another PFZW number from a day on",
            description = "After a take-over or a merger, or to correct a mistake. What was known before stays known;"
                    + " contributions are judged on the number of the day of submitting. Needs a mandate as OWNER.")
    @APIResponseSchema(value = ChangeOfNumber.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(responseCode = "409", ref = "conflict")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<ChangeOfNumber> add(UUID practice, PfzwNumberRequest request) {
        var asked = Form.of(request).checked();
        var change = changes.renumber(practice, asked.number(), asked.firstDay(), asked.reason());
        var location = URI.create("/v1/practices/%s/pfzw-numbers".formatted(practice));
        return RestResponse.ResponseBuilder.<ChangeOfNumber>created(location)
                .entity(ChangeOfNumber.of(change))
                .build();
    }
}
