package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.portal.apis.ChangesApi;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Mistakes;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Typed;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What changes in a placement: what it is, what that means, and then telling it. */
@Path("/praktijk/stages/{id}/wijzigen")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class ChangePages {

    private static final int BAD_REQUEST = 400;

    private final Visit visit;
    private final Mandated mandated;
    private final ClaimsApi claims;
    private final ChangesApi changes;

    ChangePages(Visit visit, Mandated mandated, @RestClient ClaimsApi claims, @RestClient ChangesApi changes) {
        this.visit = visit;
        this.mandated = mandated;
        this.claims = claims;
        this.changes = changes;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance choose(
                Page page, Placement placement, Alteration[] alterations, boolean claimed);

        static native TemplateInstance change(Page page, Placement placement, Alteration alteration, Form form);

        static native TemplateInstance meaning(
                Page page, Placement placement, Alteration alteration, Form form, Meaning meaning, UUID key);
    }

    @GET
    public TemplateInstance choose(UUID id) {
        mandated.filesFor(id);
        return Templates.choose(
                Page.of(visit), claims.placement(id), Alteration.values(), LiveClaim.submitted(id, changes) != null);
    }

    @GET
    @Path("{soort}")
    public TemplateInstance ask(UUID id, String soort) {
        mandated.filesFor(id);
        return asked(id, alteration(soort), form(alteration(soort), new Typed(Map.of())));
    }

    /** Shows what it means first; tells it when that was seen; or goes back to what was typed. */
    @POST
    @Path("{soort}")
    public RestResponse<TemplateInstance> answer(UUID id, String soort) {
        var alteration = alteration(soort);
        var form = form(alteration, visit.typed());
        if (visit.typed().text("doe").equals("aanpassen")) {
            return RestResponse.ok(asked(id, alteration, form));
        }
        var missing = Mistakes.missing(alteration.questions(), visit.typed(), visit.language());
        if (!missing.isEmpty()) {
            return again(id, alteration, form.with(missing));
        }
        try {
            return seen() ? told(id, alteration) : RestResponse.ok(meaning(id, alteration, form));
        } catch (Refused e) {
            if (e.status() != BAD_REQUEST) {
                throw e;
            }
            return again(id, alteration, form.with(Mistakes.of(e, visit.language())));
        }
    }

    private boolean seen() {
        return visit.typed().text("doe").equals("versturen");
    }

    private TemplateInstance meaning(UUID id, Alteration alteration, Form form) {
        var foreseen = changes.foresee(id, alteration.read(visit.typed()));
        return Templates.meaning(
                Page.of(visit), claims.placement(id), alteration, form, new Meaning(foreseen), UUID.randomUUID());
    }

    private RestResponse<TemplateInstance> told(UUID id, Alteration alteration) {
        changes.change(visit.typed().text("sleutel"), id, alteration.read(visit.typed()));
        return ResponseBuilder.<TemplateInstance>seeOther(
                        URI.create("/praktijk/stages/%s?gedaan=gewijzigd".formatted(id)))
                .build();
    }

    private TemplateInstance asked(UUID id, Alteration alteration, Form form) {
        return Templates.change(Page.of(visit), claims.placement(id), alteration, form);
    }

    private RestResponse<TemplateInstance> again(UUID id, Alteration alteration, Form form) {
        return ResponseBuilder.create(RestResponse.Status.BAD_REQUEST, asked(id, alteration, form))
                .build();
    }

    private Form form(Alteration alteration, Typed typed) {
        return Form.of(Page.of(visit), alteration.questions(), typed);
    }

    private static Alteration alteration(String address) {
        return Alteration.at(address).orElseThrow(NotFoundException::new);
    }
}
