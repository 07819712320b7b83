package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.portal.apis.AmendmentsApi;
import nl.ssfh.portal.apis.AmendmentsApi.Amendment;
import nl.ssfh.portal.apis.ChangesApi;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.ClaimQuestions.Draft;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Sending;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** A submitted claim that was wrong from the start: the same questions once more, with what was answered. */
@Path("/praktijk/stages/{id}/verbeteren")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class AmendPages {

    private final Visit visit;
    private final Mandated mandated;
    private final ClaimsApi claims;
    private final ChangesApi changes;
    private final AmendmentsApi amendments;

    AmendPages(
            Visit visit,
            Mandated mandated,
            @RestClient ClaimsApi claims,
            @RestClient ChangesApi changes,
            @RestClient AmendmentsApi amendments) {
        this.visit = visit;
        this.mandated = mandated;
        this.claims = claims;
        this.changes = changes;
        this.amendments = amendments;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance amend(Page page, Placement placement, Form form, UUID key);
    }

    @GET
    public TemplateInstance show(UUID id) {
        mandated.filesFor(id);
        var agreement = amendments.submitted(claim(id)).agreement();
        var answers =
                Answering.typed(new Draft(null, amendments.registered(id).fromTheStart(), agreement), visit.language());
        return page(id, Form.of(Page.of(visit), Questions.AMENDMENT, answers));
    }

    @POST
    public RestResponse<TemplateInstance> amend(UUID id) {
        var claim = claim(id);
        var typed = visit.typed();
        var asked = new Amendment(Answering.agreement(typed), Answering.facts(typed), typed.text("reason"));
        return Sending.of(Form.of(Page.of(visit), Questions.AMENDMENT, typed))
                .send(() -> amendments.amend(typed.text("sleutel"), claim, asked))
                .answer(URI.create("/praktijk/stages/%s?gedaan=verbeterd".formatted(id)), wrong -> page(id, wrong));
    }

    private UUID claim(UUID placement) {
        var claim = LiveClaim.submitted(placement, changes);
        if (claim == null) {
            throw new NotFoundException();
        }
        return claim.id();
    }

    private TemplateInstance page(UUID id, Form form) {
        return Templates.amend(form.page(), claims.placement(id), form, UUID.randomUUID());
    }
}
