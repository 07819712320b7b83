package nl.ssfh.claims.invitation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.invitation.app.AnswerInvitation;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.InvitationState;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.claims.organisation.app.ShowOrganisations;
import nl.ssfh.claims.practice.domain.Practices;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What an invited person does with his invitation, over HTTP. The token goes in the body: addresses are logged. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "invitations", description = "By mail, to people whose logins are not known yet")
@RunOnVirtualThread
public class InvitationAnswerResource {

    private final AnswerInvitation answers;
    private final Practices practices;
    private final ShowOrganisations organisations;

    InvitationAnswerResource(AnswerInvitation answers, Practices practices, ShowOrganisations organisations) {
        this.answers = answers;
        this.practices = practices;
        this.organisations = organisations;
    }

    @POST
    @Path("/invitation-readings")
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT})
    @Transactional
    @Operation(
            operationId = "readInvitation",
            summary = "Show an invitation to who holds its token",
            description = "Changes nothing: to see who invites to what before it is answered.")
    @APIResponse(responseCode = "404", ref = "not-found")
    public InvitationView read(TokenRequest request) {
        var invitation = answers.read(Form.of(request).checked());
        return InvitationView.of(invitation, nameOf(invitation));
    }

    @POST
    @Path("/invitation-acceptances")
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation",
            description = "Once, for the person who is signed in: he acts for the practice, is a member of the"
                    + " organisation, or sees his placement, from"
                    + " now on. A mandate that he has already is never made smaller.")
    @APIResponseSchema(value = InvitationView.class, responseCode = "201", responseDescription = "Accepted")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "409", ref = "conflict")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<InvitationView> accept(TokenRequest request) {
        var invitation = answers.accept(Form.of(request).checked());
        return RestResponse.ResponseBuilder.<InvitationView>created(URI.create(addressOf(invitation)))
                .entity(InvitationView.of(invitation, nameOf(invitation), InvitationState.ACCEPTED))
                .build();
    }

    @POST
    @Path("/invitation-refusals")
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT})
    @Operation(
            operationId = "declineInvitation",
            summary = "Decline an invitation",
            description = "The link counts no more.")
    @APIResponse(responseCode = "204", description = "Declined")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "409", ref = "conflict")
    public void decline(TokenRequest request) {
        answers.decline(Form.of(request).checked());
    }

    private static String addressOf(Invitation invitation) {
        return invitation.offer() instanceof Offer.Membership offer
                ? "/v1/organisations/" + offer.organisation()
                : "/v1/practices/" + invitation.invitingPractice();
    }

    private String nameOf(Invitation invitation) {
        return invitation.offer() instanceof Offer.Membership offer
                ? organisations.get(offer.organisation()).name()
                : practices
                        .find(invitation.invitingPractice())
                        .orElseThrow(Problem::notFound)
                        .details()
                        .name();
    }
}
