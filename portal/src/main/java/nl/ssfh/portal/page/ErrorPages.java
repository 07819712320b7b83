package nl.ssfh.portal.page;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationCompletionException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.visit.KeptForms;
import nl.ssfh.portal.visit.NotForYou;
import nl.ssfh.portal.visit.NotFromHere;
import nl.ssfh.portal.visit.SessionOver;
import nl.ssfh.portal.visit.Typed;
import nl.ssfh.portal.visit.Visit;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What people see when something does not work: what happened, and what they can do. */
class ErrorPages {

    private static final int SERVICE_UNAVAILABLE = 503;

    private final Visit visit;
    private final KeptForms kept;

    ErrorPages(Visit visit, KeptForms kept) {
        this.visit = visit;
        this.kept = kept;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(Page page, Trouble trouble);

        static native TemplateInstance signInAgain(Page page);

        static native TemplateInstance sessionOver(Page page, List<Typed.Field> typed);
    }

    @ServerExceptionMapper
    RestResponse<String> on(SessionOver e) {
        if (visit.path().startsWith("/uitloggen")) {
            return RestResponse.seeOther(URI.create("/uitgelogd"));
        }
        var page = Templates.sessionOver(Page.of(visit), visit.typed().all());
        return html(401, page);
    }

    @ServerExceptionMapper
    RestResponse<String> on(NotForYou e) {
        return answer(403, Trouble.NOT_FOR_YOU);
    }

    @ServerExceptionMapper
    RestResponse<String> on(NotFromHere e) {
        return answer(403, Trouble.NOT_FROM_HERE);
    }

    @ServerExceptionMapper
    RestResponse<String> on(AuthenticationCompletionException e) {
        return answer(401, Trouble.SIGN_IN_FAILED);
    }

    @ServerExceptionMapper
    RestResponse<String> on(Refused e) {
        if (e.wantsNewLogin()) {
            return signInAgain(e);
        }
        return e.isRefusal()
                ? answer(e.status(), Trouble.refused(e))
                : unexpected(SERVICE_UNAVAILABLE, Trouble.UNREACHABLE, e);
    }

    @ServerExceptionMapper
    RestResponse<String> on(ProcessingException e) {
        return unexpected(SERVICE_UNAVAILABLE, Trouble.UNREACHABLE, e);
    }

    @ServerExceptionMapper
    RestResponse<String> on(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return status < 500 ? answer(status, Trouble.of(status)) : unexpected(status, Trouble.OURS, e);
    }

    @ServerExceptionMapper
    RestResponse<String> on(RuntimeException e) {
        return unexpected(500, Trouble.OURS, e);
    }

    /**
     * What was typed is kept meanwhile, unless it is too much. The way to the sign-in server is a link of a page: a
     * browser follows no form to another site.
     */
    private RestResponse<String> signInAgain(Refused e) {
        var cookie = kept.keep(visit);
        if (cookie.isEmpty()) {
            return answer(401, Trouble.refused(e));
        }
        var page = html(401, Templates.signInAgain(Page.of(visit)));
        return ResponseBuilder.create(RestResponse.Status.UNAUTHORIZED, page.getEntity())
                .type(page.getMediaType())
                .cookie(cookie.get())
                .build();
    }

    /** The reference stands in the log, so that whoever is called with it finds what happened. */
    private RestResponse<String> unexpected(int status, Trouble trouble, Exception e) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Log.errorf(e, "Shown with reference %s", reference);
        return answer(status, trouble.with(reference));
    }

    private RestResponse<String> answer(int status, Trouble trouble) {
        return html(status, Templates.error(Page.of(visit), trouble));
    }

    private static RestResponse<String> html(int status, TemplateInstance page) {
        return ResponseBuilder.<String>create(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .build();
    }
}
