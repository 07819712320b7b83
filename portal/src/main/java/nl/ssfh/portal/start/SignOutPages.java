package nl.ssfh.portal.start;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import nl.ssfh.portal.page.Headers;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.EndedSessions;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Visit;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Ends the session here, and then the one at the sign-in server.
 *
 * <p>The server is told whose session it is by a token with a name in it. That goes there in a form, for an address is
 * kept by browsers and logs.
 */
@Path("uitloggen/nu")
@For({})
@RunOnVirtualThread
public class SignOutPages {

    private final Visit visit;
    private final OidcSession session;
    private final SecurityIdentity identity;
    private final EndedSessions ended;
    private final Leaving leaving;

    SignOutPages(Visit visit, OidcSession session, SecurityIdentity identity, EndedSessions ended, Leaving leaving) {
        this.visit = visit;
        this.session = session;
        this.identity = identity;
        this.ended = ended;
        this.leaving = leaving;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance signingOut(Page page, Leaving.Form form);
    }

    @POST
    public RestResponse<TemplateInstance> signOut(UriInfo here) {
        var form = leaving.form(session.getIdToken().getRawToken(), here);
        ended.end(identity);
        session.logout().await().indefinitely();
        if (form.isEmpty()) {
            return RestResponse.seeOther(Leaving.OUT);
        }
        var page = Page.of(visit).at("/uitloggen").forNobody();
        return ResponseBuilder.ok(Templates.signingOut(page, form.get()))
                .header(Headers.POLICY, Headers.policyWithFormTo(form.get().server()))
                .build();
    }
}
