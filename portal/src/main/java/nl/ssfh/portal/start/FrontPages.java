package nl.ssfh.portal.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import nl.ssfh.portal.page.Headers;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.Cookies;
import nl.ssfh.portal.visit.Language;
import nl.ssfh.portal.visit.Visit;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What everybody may see, signed in or not. */
@Path("/")
@RunOnVirtualThread
public class FrontPages {

    private static final Duration ONE_YEAR = Duration.ofDays(365);

    private final Visit visit;
    private final Cookies cookies;
    private final Leaving leaving;

    FrontPages(Visit visit, Cookies cookies, Leaving leaving) {
        this.visit = visit;
        this.cookies = cookies;
        this.leaving = leaving;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance front(Page page);

        static native TemplateInstance signOut(Page page);

        static native TemplateInstance signedOut(Page page);

        static native TemplateInstance accessibility(Page page);

        static native TemplateInstance otherLanguage(Page page);
    }

    @GET
    public TemplateInstance front() {
        return Templates.front(Page.of(visit));
    }

    /** Asks first: a link from elsewhere must not sign anybody out. */
    @GET
    @Path("uitloggen")
    public RestResponse<TemplateInstance> signOut() {
        var answer = ResponseBuilder.ok(Templates.signOut(Page.of(visit)));
        leaving.server().ifPresent(server -> answer.header(Headers.POLICY, Headers.policyWithFormTo(server)));
        return answer.build();
    }

    /** Who is out here already may still be in at the sign-in server, which asks him itself. */
    @GET
    @Path("uitloggen/daar")
    public RestResponse<Void> signOutThere(UriInfo here) {
        return RestResponse.seeOther(leaving.address(here));
    }

    @GET
    @Path("uitgelogd")
    public TemplateInstance signedOut() {
        return Templates.signedOut(Page.of(visit));
    }

    @GET
    @Path("toegankelijkheid")
    public TemplateInstance accessibility() {
        return Templates.accessibility(Page.of(visit));
    }

    /** Keeps the language in this browser, and goes back to where the reader was. */
    @GET
    @Path("taal/{code}")
    public RestResponse<Void> language(String code, @QueryParam("terug") @Nullable String back) {
        return ResponseBuilder.<Void>seeOther(URI.create(Address.ofOurs(back)))
                .cookie(kept(Language.of(code)))
                .build();
    }

    /** The same for the answer to a form: what was typed is held ready, and sent by nobody but the reader. */
    @POST
    @Path("taal/{code}")
    public RestResponse<TemplateInstance> languageOfForm(String code, @QueryParam("terug") @Nullable String sentTo) {
        var chosen = Language.of(code);
        var page = Page.of(visit).in(chosen, Address.ofOurs(sentTo));
        return ResponseBuilder.ok(Templates.otherLanguage(page))
                .cookie(kept(chosen))
                .build();
    }

    private NewCookie kept(Language chosen) {
        return cookies.of(Visit.LANGUAGE_COOKIE, chosen.code(), ONE_YEAR);
    }
}
