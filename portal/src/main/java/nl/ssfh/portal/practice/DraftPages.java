package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Throwing a draft away, once somebody saw which one. */
@Path("/praktijk/aanvraag/{claim}/weggooien")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class DraftPages {

    private final Visit visit;
    private final Mandated mandated;
    private final ClaimsApi claims;
    private final Concepts concepts;

    DraftPages(Visit visit, Mandated mandated, @RestClient ClaimsApi claims, Concepts concepts) {
        this.visit = visit;
        this.mandated = mandated;
        this.claims = claims;
        this.concepts = concepts;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance discard(Page page, Claim claim, Concept concept);
    }

    @GET
    public RestResponse<TemplateInstance> show(UUID claim) {
        var found = claims.claim(claim);
        if (!found.isDraft()) {
            return to(Afterwards.of(found));
        }
        mandated.files(found.practice());
        return RestResponse.ok(Templates.discard(Page.of(visit), found, concepts.of(found)));
    }

    @POST
    public RestResponse<TemplateInstance> discard(UUID claim) {
        var found = claims.claim(claim);
        if (!found.isDraft()) {
            return to(Afterwards.of(found));
        }
        claims.discard(claim);
        return to(URI.create("/praktijk?weg=ja&praktijk=" + found.practice()));
    }

    private static RestResponse<TemplateInstance> to(URI address) {
        return ResponseBuilder.<TemplateInstance>seeOther(address).build();
    }
}
