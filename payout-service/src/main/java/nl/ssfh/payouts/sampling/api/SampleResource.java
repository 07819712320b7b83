package nl.ssfh.payouts.sampling.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.account.api.WrittenReason;
import nl.ssfh.payouts.sampling.app.DrawSample;
import nl.ssfh.payouts.sampling.app.ReadSamples;
import nl.ssfh.payouts.sampling.app.RecordFinding;
import nl.ssfh.payouts.sampling.domain.Sample;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where auditors draw samples and record what they find; fund staff only look. */
@Path("/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "samples")
@RunOnVirtualThread
public class SampleResource {

    private final DrawSample drawSample;
    private final RecordFinding recordFinding;
    private final ReadSamples samples;
    private final Caller caller;

    SampleResource(DrawSample drawSample, RecordFinding recordFinding, ReadSamples samples, Caller caller) {
        this.drawSample = drawSample;
        this.recordFinding = recordFinding;
        this.samples = samples;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.AUDITOR)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "drawSample",
            summary = "Draw a sample of what the bank booked",
            description = "By fee and bands of amounts, as many of each as its lines, or as the spread of its amounts,"
                    + " ask for. The same seed draws the same lines again.")
    @APIResponseSchema(value = SampleView.class, responseCode = "201", responseDescription = "It is drawn")
    public RestResponse<SampleView> draw(@NotNull @Valid SampleForm form) {
        var sample = drawSample.draw(form.checked(), caller.subject());
        return ResponseBuilder.create(RestResponse.Status.CREATED, SampleView.of(sample))
                .location(URI.create("/v1/samples/" + sample.id()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listSamples",
            summary = "All samples, oldest first",
            description = "With who drew each, and by which seed.")
    public Page<SampleView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(samples.page(at.after(), at.fetch()), at, Sample::id).map(SampleView::of);
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/{id}")
    @Operation(
            operationId = "getSampleResult",
            summary = "A sample, and what it says of all that was paid",
            description = "The error in euros and its interval, once every line that was drawn is looked at.")
    @APIResponse(responseCode = "200", description = "As far as it is looked at")
    @APIResponse(responseCode = "404", description = "There is no such sample")
    public SampleResultView get(UUID id) {
        return SampleResultView.of(samples.result(id));
    }

    @POST
    @RolesAllowed(Roles.AUDITOR)
    @Path("/{id}/lines/{instalment}/finding")
    @Operation(
            operationId = "recordFinding",
            summary = "Record what was found of a line of one's own sample",
            description = "Zero when the line is right. What is recorded stays; the same once more is answered again.")
    @APIResponse(responseCode = "200", description = "It is recorded")
    @APIResponse(responseCode = "403", description = "Another auditor drew the sample")
    @APIResponse(responseCode = "404", description = "There is no such sample, or no such line in it")
    @APIResponse(responseCode = "409", description = "Something else was recorded before")
    public SampleLineView find(UUID id, UUID instalment, @NotNull @Valid FindingForm form) {
        var said = new RecordFinding.Said(
                new Money(form.errorCents()), WrittenReason.checked(form.reason()), caller.subject());
        return SampleLineView.of(recordFinding.record(id, instalment, said));
    }
}
