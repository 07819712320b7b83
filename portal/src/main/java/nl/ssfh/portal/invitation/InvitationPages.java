package nl.ssfh.portal.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Invitation;
import nl.ssfh.portal.apis.ClaimQuestions.Token;
import nl.ssfh.portal.apis.InvitationsApi;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the link in an invitation leads to: who invites to what, and saying yes or no. */
@Path("/uitnodiging/{token}")
@For({Role.STUDENT, Role.PRACTICE})
@RunOnVirtualThread
public class InvitationPages {

    private final Visit visit;
    private final InvitationsApi invitations;

    InvitationPages(Visit visit, @RestClient InvitationsApi invitations) {
        this.visit = visit;
        this.invitations = invitations;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance invitation(Page page, Invitation invitation);
    }

    @GET
    public TemplateInstance show(String token) {
        return Templates.invitation(Page.of(visit), invitations.read(new Token(token)));
    }

    /** Whoever says no stays on the page, which then says so. */
    @POST
    public RestResponse<Void> answer(String token) {
        var yes = visit.typed().yes("antwoord");
        if (yes == null) {
            throw new BadRequestException();
        }
        if (!yes) {
            invitations.decline(new Token(token));
            return RestResponse.seeOther(URI.create(visit.path()));
        }
        var accepted = invitations.accept(UUID.randomUUID().toString(), new Token(token));
        return RestResponse.seeOther(URI.create(host(accepted)));
    }

    /** Where the work for who invited is done. */
    private static String host(Invitation accepted) {
        if (accepted.placement() != null) {
            return "/student";
        }
        return accepted.organisation() != null
                ? "/organisaties/" + accepted.organisation()
                : "/praktijk?praktijk=" + accepted.practice();
    }
}
