package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** All practices of somebody who acts for many, to find one. */
@Path("/praktijken")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class PracticeListPages {

    private static final int A_PAGE = 50;

    private final Visit visit;
    private final ClaimsApi claims;

    PracticeListPages(Visit visit, @RestClient ClaimsApi claims) {
        this.visit = visit;
        this.claims = claims;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Page page, String sought, Answers<Practice> practices);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("zoek") @Nullable String sought, @QueryParam("verder") @Nullable String cursor) {
        var name = sought == null ? "" : sought.strip();
        return Templates.list(Page.of(visit), name, claims.practices(name, cursor, A_PAGE));
    }
}
