package nl.ssfh.claims.practice.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.practice.app.RegisterPractice;
import nl.ssfh.claims.practice.app.ShowPractices;
import nl.ssfh.claims.practice.domain.Practice;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Practices over HTTP. */
@Path("/v1/practices")
@Tag(name = "practices", description = "GP practices that take in students")
@RunOnVirtualThread
public class PracticeResource {

    private final RegisterPractice registration;
    private final ShowPractices show;

    PracticeResource(RegisterPractice registration, ShowPractices show) {
        this.registration = registration;
        this.show = show;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerPractice",
            summary = "Register a practice",
            description = "Whoever registers the practice becomes its first OWNER.")
    @APIResponseSchema(value = PracticeView.class, responseCode = "201", responseDescription = "Registered")
    @APIResponse(responseCode = "409", ref = "conflict")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<PracticeView> register(PracticeRequest request) {
        var practice = registration.register(Form.of(request).checked());
        return RestResponse.ResponseBuilder.<PracticeView>created(URI.create("/v1/practices/" + practice.id()))
                .entity(PracticeView.of(practice))
                .build();
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listPractices",
            summary = "List practices",
            description = "Those for which the caller has a mandate; officers and auditors see all.")
    public Page<PracticeView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(show.list(at), at, Practice::id).map(PracticeView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(operationId = "getPractice", summary = "Show a practice")
    public PracticeView get(UUID id) {
        return PracticeView.of(show.get(id));
    }
}
