package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimQuestions.Draft;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Mistakes;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A placement and its claim, step by step. Each step is kept as a draft when it is sent. */
@Path("/praktijk/aanvraag")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class FilingPages {

    private static final Set<String> OPTIONAL = Set.of("crebo");
    private static final int BAD_REQUEST = 400;

    private final Visit visit;
    private final Practices practices;
    private final ClaimsApi claims;

    FilingPages(Visit visit, Practices practices, @RestClient ClaimsApi claims) {
        this.visit = visit;
        this.practices = practices;
        this.claims = claims;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance begin(Page page, Practice practice, UUID key);

        static native TemplateInstance step(Page page, UUID claim, Step step, Form form);

        static native TemplateInstance check(Page page, UUID claim, List<Summary.Part> parts, Summary summary);

        static native TemplateInstance done(Page page, Claim claim);
    }

    @GET
    public TemplateInstance begin(@QueryParam("praktijk") @Nullable UUID practice) {
        return Templates.begin(Page.of(visit), practices.need(practice), UUID.randomUUID());
    }

    /** The key on the page makes of two presses on the button one draft. */
    @POST
    public RestResponse<Void> start() {
        var practice = practices.need(visit.typed().id("praktijk"));
        var draft = claims.file(visit.typed().text("sleutel"), Draft.of(practice.id()));
        return to(draft.id(), Step.STUDENT.address());
    }

    @GET
    @Path("{claim}/{step}")
    public TemplateInstance show(UUID claim, String step) {
        var wanted = step(step);
        var form = Form.of(Page.of(visit), wanted.questions(), Answering.typed(claims.draft(claim)));
        return Templates.step(Page.of(visit), claim, wanted, form);
    }

    @POST
    @Path("{claim}/{step}")
    public RestResponse<TemplateInstance> answer(UUID claim, String step) {
        var wanted = step(step);
        var form = Form.of(Page.of(visit), wanted.questions(), visit.typed());
        var missing = Mistakes.missing(wanted.questions(), OPTIONAL, visit.typed(), visit.language());
        if (!missing.isEmpty()) {
            return again(claim, wanted, form.with(missing));
        }
        try {
            claims.save(claim, Answering.put(wanted, claims.draft(claim), visit.typed()));
        } catch (Refused e) {
            if (e.status() != BAD_REQUEST) {
                throw e;
            }
            return again(claim, wanted, form.with(Mistakes.of(e, visit.language())));
        }
        return ResponseBuilder.<TemplateInstance>seeOther(address(claim, wanted.next()))
                .build();
    }

    @GET
    @Path("{claim}/controle")
    public TemplateInstance check(UUID claim) {
        var summary = new Summary(Page.of(visit), claims.check(claim), Answering.typed(claims.draft(claim)));
        return Templates.check(Page.of(visit), claim, summary.parts(), summary);
    }

    /** Submitting twice is submitting once. */
    @POST
    @Path("{claim}/controle")
    public RestResponse<Void> submit(UUID claim) {
        claims.submit(claim);
        return to(claim, "ingediend");
    }

    @GET
    @Path("{claim}/ingediend")
    public TemplateInstance done(UUID claim) {
        return Templates.done(Page.of(visit), claims.claim(claim));
    }

    private RestResponse<TemplateInstance> again(UUID claim, Step step, Form form) {
        return ResponseBuilder.create(
                        RestResponse.Status.BAD_REQUEST, Templates.step(Page.of(visit), claim, step, form))
                .build();
    }

    private static Step step(String address) {
        return Step.at(address).orElseThrow(NotFoundException::new);
    }

    private static RestResponse<Void> to(UUID claim, String end) {
        return RestResponse.seeOther(address(claim, end));
    }

    private static URI address(UUID claim, String end) {
        return URI.create("/praktijk/aanvraag/%s/%s".formatted(claim, end));
    }
}
