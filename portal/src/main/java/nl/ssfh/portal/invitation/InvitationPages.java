package nl.ssfh.portal.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Invitation;
import nl.ssfh.portal.apis.ClaimQuestions.Token;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the link in an invitation leads to: who invites to what, and saying yes. */
@Path("/uitnodiging/{token}")
@For({Role.STUDENT, Role.PRACTICE})
@RunOnVirtualThread
public class InvitationPages {

    private final Visit visit;
    private final ClaimsApi claims;

    InvitationPages(Visit visit, @RestClient ClaimsApi claims) {
        this.visit = visit;
        this.claims = claims;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance invitation(Page page, Invitation invitation);
    }

    @GET
    public TemplateInstance show(String token) {
        return Templates.invitation(Page.of(visit), claims.read(new Token(token)));
    }

    @POST
    public RestResponse<Void> accept(String token) {
        var accepted = claims.accept(UUID.randomUUID().toString(), new Token(token));
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
