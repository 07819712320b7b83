package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.portal.apis.ChangesApi;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimQuestions.Draft;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where a claim begins: empty, or filled in from a placement that goes on. */
@Path("/praktijk/aanvraag")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class BeginPages {

    private final Visit visit;
    private final Practices practices;
    private final ClaimsApi claims;
    private final ChangesApi changes;

    BeginPages(Visit visit, Practices practices, @RestClient ClaimsApi claims, @RestClient ChangesApi changes) {
        this.visit = visit;
        this.practices = practices;
        this.claims = claims;
        this.changes = changes;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance begin(Page page, Practice practice, UUID key);
    }

    @GET
    public TemplateInstance begin(@QueryParam("praktijk") @Nullable UUID practice) {
        return Templates.begin(Page.of(visit), practices.need(practice), UUID.randomUUID());
    }

    /** The key on the page makes of two presses on the button one draft. */
    @POST
    public RestResponse<Void> start() {
        var practice = practices.need(visit.typed().id("praktijk"));
        return to(claims.file(visit.typed().text("sleutel"), Draft.of(practice.id())), Step.STUDENT);
    }

    /** Of a placement that is registered only the agreement is left to ask. */
    @POST
    @Path("stage")
    public RestResponse<Void> claim() {
        var draft = claims.file(visit.typed().text("sleutel"), Draft.forPlacement(placement()));
        return to(draft, Step.AGREEMENT);
    }

    /** Everything is filled in but what must be answered anew: what stands in the agreement. */
    @POST
    @Path("verlengen")
    public RestResponse<Void> renew() {
        return to(changes.renew(visit.typed().text("sleutel"), placement()), Step.AGREEMENT);
    }

    private UUID placement() {
        var placement = visit.typed().id("stage");
        if (placement == null) {
            throw new BadRequestException();
        }
        return placement;
    }

    private static RestResponse<Void> to(Claim draft, Step step) {
        return RestResponse.seeOther(URI.create("/praktijk/aanvraag/%s/%s".formatted(draft.id(), step.address())));
    }
}
