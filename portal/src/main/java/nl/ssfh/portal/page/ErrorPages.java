package nl.ssfh.portal.page;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationCompletionException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.visit.KeptForms;
import nl.ssfh.portal.visit.NotForYou;
import nl.ssfh.portal.visit.NotFromHere;
import nl.ssfh.portal.visit.NotYours;
import nl.ssfh.portal.visit.Posted;
import nl.ssfh.portal.visit.SessionOver;
import nl.ssfh.portal.visit.Typed;
import nl.ssfh.portal.visit.Visit;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What people see when something does not work: what happened, and what they can do. */
class ErrorPages {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final int SERVICE_UNAVAILABLE = 503;
    private static final Posted NOTHING = new Posted(new Typed(Map.of()), List.of(), false);

    private final Visit visit;
    private final KeptForms kept;
    private final StillThere stillThere;

    ErrorPages(Visit visit, KeptForms kept, StillThere stillThere) {
        this.visit = visit;
        this.kept = kept;
        this.stillThere = stillThere;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(Page page, Trouble trouble, List<Nav.Item> stillThere);

        static native TemplateInstance signInAgain(Page page);

        static native TemplateInstance signInElsewhere(Page page, String signIn, Posted posted);
    }

    @ServerExceptionMapper
    RestResponse<String> on(SessionOver e) {
        if (visit.path().startsWith("/uitloggen")) {
            return RestResponse.seeOther(URI.create("/uitloggen/daar"));
        }
        return html(401, Templates.signInElsewhere(Page.of(visit), "/mijn", posted()));
    }

    @ServerExceptionMapper
    RestResponse<String> on(NotForYou e) {
        return answer(403, Trouble.NOT_FOR_YOU);
    }

    @ServerExceptionMapper
    RestResponse<String> on(NotYours e) {
        return answer(403, Trouble.NOT_YOURS);
    }

    /** What it brought is not kept: another site may have written it, and nobody is to send that on by a button of ours. */
    @ServerExceptionMapper
    RestResponse<String> on(NotFromHere e) {
        return html(403, Templates.error(Page.of(visit).at("/"), Trouble.NOT_FROM_HERE, List.of()));
    }

    @ServerExceptionMapper
    RestResponse<String> on(AuthenticationCompletionException e) {
        return answer(401, Trouble.SIGN_IN_FAILED);
    }

    @ServerExceptionMapper
    RestResponse<String> on(Refused e) {
        if (e.wantsNewLogin()) {
            return signInAgain();
        }
        return e.isRefusal() ? answer(e.status(), Trouble.refused(e)) : unreachable(e);
    }

    @ServerExceptionMapper
    RestResponse<String> on(ProcessingException e) {
        return unreachable(e);
    }

    @ServerExceptionMapper
    RestResponse<String> on(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return status < 500 ? answer(status, Trouble.of(status)) : unexpected(status, e);
    }

    @ServerExceptionMapper
    RestResponse<String> on(RuntimeException e) {
        return unexpected(500, e);
    }

    /**
     * What was typed is kept meanwhile: by the browser, or on the page itself when it is too much for that. The way to
     * the sign-in server is a link of a page: a browser follows no form to another site.
     */
    private RestResponse<String> signInAgain() {
        var page = Page.of(visit);
        return kept.keep(visit)
                .map(cookie -> with(cookie, Templates.signInAgain(page)))
                .orElseGet(() ->
                        with(kept.remember(visit), Templates.signInElsewhere(page, "/opnieuw-inloggen", posted())));
    }

    private static RestResponse<String> with(NewCookie cookie, TemplateInstance page) {
        return ResponseBuilder.<String>create(401)
                .entity(page.render())
                .type(HTML)
                .cookie(cookie)
                .build();
    }

    private Posted posted() {
        return Objects.requireNonNullElse(visit.posted(), NOTHING);
    }

    private RestResponse<String> unreachable(Exception e) {
        var page = Page.of(visit);
        var trouble = Trouble.UNREACHABLE.with(logged(e));
        return html(SERVICE_UNAVAILABLE, Templates.error(page, trouble, stillThere.insteadOf(page)));
    }

    private RestResponse<String> unexpected(int status, Exception e) {
        return answer(status, Trouble.OURS.with(logged(e)));
    }

    /** A reference that stands in the log, so that whoever is called with it finds what happened. */
    private static String logged(Exception e) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Log.errorf(e, "Shown with reference %s", reference);
        return reference;
    }

    private RestResponse<String> answer(int status, Trouble trouble) {
        return html(status, Templates.error(Page.of(visit), trouble, List.of()));
    }

    private static RestResponse<String> html(int status, TemplateInstance page) {
        return ResponseBuilder.<String>create(status)
                .entity(page.render())
                .type(HTML)
                .build();
    }
}
