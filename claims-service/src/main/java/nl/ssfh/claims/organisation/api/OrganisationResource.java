package nl.ssfh.claims.organisation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.organisation.app.ManageOrganisation;
import nl.ssfh.claims.organisation.app.ShowOrganisations;
import nl.ssfh.claims.organisation.domain.Organisation;
import nl.ssfh.claims.practice.api.MandateView;
import nl.ssfh.claims.practice.domain.Mandate;
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

/** Organisations over HTTP. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations", description = "Accountants and regional organisations, whose members act for practices")
@RunOnVirtualThread
public class OrganisationResource {

    private final ManageOrganisation manage;
    private final ShowOrganisations show;

    OrganisationResource(ManageOrganisation manage, ShowOrganisations show) {
        this.manage = manage;
        this.show = show;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerOrganisation",
            summary = "Register an organisation",
            description = "Whoever registers the organisation becomes its first administrator. It may do nothing until"
                    + " a practice gives it a mandate.")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201", responseDescription = "Registered")
    @APIResponse(responseCode = "409", ref = "conflict")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<OrganisationView> register(OrganisationRequest request) {
        var organisation = Form.of(request).checked();
        manage.register(organisation);
        return RestResponse.ResponseBuilder.<OrganisationView>created(
                        URI.create("/v1/organisations/" + organisation.id()))
                .entity(OrganisationView.of(organisation))
                .build();
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listOrganisations",
            summary = "Find an organisation",
            description = "The one with the KvK number; without a number those of which the caller is a member.")
    public Page<OrganisationView> list(
            @QueryParam("kvk") @Nullable String kvk,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(show.list(kvk, at), at, Organisation::id).map(OrganisationView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getOrganisation",
            summary = "Show an organisation",
            description = "To everybody who acts for a practice, because a mandate can be given to it.")
    public OrganisationView get(UUID id) {
        return OrganisationView.of(show.get(id));
    }

    @GET
    @Path("/{id}/mandates")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listMandatesOfOrganisation",
            summary = "List the mandates that practices gave to an organisation",
            description = "For its members.")
    public Page<MandateView> mandates(
            UUID id, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(show.mandates(id, at), at, Mandate::id).map(MandateView::of);
    }
}
