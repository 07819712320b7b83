package nl.ssfh.claims.practice.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.practice.app.ChangePractice;
import nl.ssfh.claims.practice.app.RegisterPractice;
import nl.ssfh.claims.practice.app.ShowPractices;
import nl.ssfh.claims.practice.app.ShowPractices.Shown;
import nl.ssfh.platform.http.IfMatch;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Practices over HTTP. */
@Path("/v1/practices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "practices", description = "GP practices that take in students")
@RunOnVirtualThread
public class PracticeResource {

    private final RegisterPractice registration;
    private final ChangePractice changes;
    private final ShowPractices show;
    private final IfMatch ifMatch;

    PracticeResource(RegisterPractice registration, ChangePractice changes, ShowPractices show, IfMatch ifMatch) {
        this.registration = registration;
        this.changes = changes;
        this.show = show;
        this.ifMatch = ifMatch;
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
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<PracticeView> register(PracticeRequest request) {
        var practice = registration.register(Form.of(request).checked());
        return RestResponse.ResponseBuilder.<PracticeView>created(URI.create("/v1/practices/" + practice.id()))
                .entity(PracticeView.of(show.show(practice)))
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
        return Page.of(show.list(at), at, Shown::id).map(PracticeView::of);
    }

    @POST
    @Path("/search")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "findPractices",
            summary = "Find practices by their name",
            description = "Among those that the caller may see. The name of a practice is often that of its GP, so it"
                    + " is asked in the body: addresses end up in logs.")
    public Page<PracticeView> find(
            NameQuery query,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(show.named(Form.of(query).checked(), at), at, Shown::id).map(PracticeView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getPractice",
            summary = "Show a practice",
            description = "With the ETag that a change of it needs.")
    @APIResponseSchema(value = PracticeView.class, responseCode = "200", responseDescription = "With its ETag")
    public RestResponse<PracticeView> get(UUID id) {
        return tagged(show.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PRACTICE)
    @Transactional
    @Operation(
            operationId = "changePractice",
            summary = "Change what a practice tells of itself",
            description = "All of it at once: what is left out is no longer known. Another PFZW number has an operation"
                    + " of its own. Needs a mandate as OWNER, and the ETag of what was seen as If-Match.")
    @Parameter(ref = "If-Match")
    @APIResponseSchema(value = PracticeView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<PracticeView> change(UUID id, DetailsRequest request) {
        var details = Form.of(request).checked();
        return tagged(show.show(changes.change(id, details, ifMatch::require)));
    }

    private static RestResponse<PracticeView> tagged(Shown practice) {
        return RestResponse.ResponseBuilder.ok(PracticeView.of(practice))
                .tag(String.valueOf(practice.practice().version()))
                .build();
    }
}
