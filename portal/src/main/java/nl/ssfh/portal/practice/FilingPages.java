package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimQuestions.Draft;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EstimatesApi;
import nl.ssfh.portal.apis.Reach;
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

/** A placement and its claim, step by step. Each step is kept as a draft when it is sent. */
@Path("/praktijk/aanvraag")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class FilingPages {

    private static final int BAD_REQUEST = 400;

    private final Visit visit;
    private final ClaimsApi claims;
    private final EstimatesApi estimates;

    FilingPages(Visit visit, @RestClient ClaimsApi claims, @RestClient EstimatesApi estimates) {
        this.visit = visit;
        this.claims = claims;
        this.estimates = estimates;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance step(Page page, Claim claim, Step step, Form form, Expected expected);

        static native TemplateInstance check(
                Page page, Claim claim, List<Summary.Part> parts, Summary summary, Expected expected);

        static native TemplateInstance done(Page page, Claim claim);
    }

    @GET
    @Path("{claim}/{step}")
    public TemplateInstance show(UUID claim, String step) {
        var draft = claims.draft(claim);
        var wanted = step(step, draft);
        var form = Form.of(Page.of(visit), wanted.questions(), Answering.typed(draft, visit.language()));
        return Templates.step(Page.of(visit), claims.claim(claim), wanted, form, expected(claim));
    }

    /**
     * With one button somebody goes on; with the other he sees what his answers so far would bring. Who changes one
     * answer of a draft that lacks nothing goes back to looking at all of them.
     */
    @POST
    @Path("{claim}/{step}")
    public RestResponse<TemplateInstance> answer(UUID claim, String step) {
        var draft = claims.draft(claim);
        var wanted = step(step, draft);
        var form = Form.of(Page.of(visit), wanted.questions(), visit.typed());
        var stays = visit.typed().has("reken");
        var missing = stays
                ? Mistakes.unreadable(wanted.questions(), visit.typed(), visit.language())
                : Mistakes.missing(wanted.questions(), visit.typed(), visit.language());
        if (!missing.isEmpty()) {
            return again(claim, wanted, form.with(missing));
        }
        try {
            var saved = claims.save(claim, Answering.put(wanted, draft, visit.typed()));
            var next = stays ? wanted.address() : saved.isComplete() ? Step.CHECK : wanted.next();
            return ResponseBuilder.<TemplateInstance>seeOther(address(claim, next))
                    .build();
        } catch (Refused e) {
            if (e.status() != BAD_REQUEST) {
                throw e;
            }
            return again(claim, wanted, form.with(Mistakes.of(e, visit.language())));
        }
    }

    @GET
    @Path("{claim}/controle")
    public TemplateInstance check(UUID claim) {
        var summary = new Summary(Page.of(visit), claims.check(claim));
        return Templates.check(Page.of(visit), claims.claim(claim), summary.parts(), summary, expected(claim));
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
                        RestResponse.Status.BAD_REQUEST,
                        Templates.step(Page.of(visit), claims.claim(claim), step, form, expected(claim)))
                .build();
    }

    private Expected expected(UUID claim) {
        return new Expected(Reach.orNull(() -> estimates.estimate(claim)));
    }

    /** Of a placement that is registered only the agreement is asked. */
    private static Step step(String address, Draft draft) {
        return Step.at(address)
                .filter(step -> step == Step.AGREEMENT || !draft.forRegistered())
                .orElseThrow(NotFoundException::new);
    }

    private static RestResponse<Void> to(UUID claim, String end) {
        return RestResponse.seeOther(address(claim, end));
    }

    private static URI address(UUID claim, String end) {
        return URI.create("/praktijk/aanvraag/%s/%s".formatted(claim, end));
    }
}
