package nl.ssfh.portal.practice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.portal.apis.InvitationsApi;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Inviting the student of a placement again, when the mail was lost or the time was over. */
@Path("/praktijk/stages/{id}/uitnodigen")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class StudentInvitationPages {

    private final Visit visit;
    private final InvitationsApi invitations;

    StudentInvitationPages(Visit visit, @RestClient InvitationsApi invitations) {
        this.visit = visit;
        this.invitations = invitations;
    }

    @POST
    public RestResponse<Void> again(UUID id) {
        invitations.inviteAgain(visit.typed().text("sleutel"), id);
        return RestResponse.seeOther(URI.create("/praktijk/stages/%s?gedaan=uitgenodigd".formatted(id)));
    }
}
