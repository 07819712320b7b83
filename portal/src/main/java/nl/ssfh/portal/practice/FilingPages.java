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
    private final Mandated mandated;
    private final ClaimsApi claims;
    private final EstimatesApi estimates;

    FilingPages(Visit visit, Mandated mandated, @RestClient ClaimsApi claims, @RestClient EstimatesApi estimates) {
        this.visit = visit;
        this.mandated = mandated;
        this.claims = claims;
        this.estimates = estimates;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance step(Page page, Claim claim, Step step, Form form, Expected expected);

        static native TemplateInstance check(
                Page page, Claim claim, List<Summary.Part> parts, Summary summary, Expected expected, boolean taken);

        static native TemplateInstance done(Page page, Claim claim);
    }

    @GET
    @Path("{claim}/{step}")
    public RestResponse<TemplateInstance> show(UUID claim, String step) {
        var known = claims.claim(claim);
        if (!known.isDraft()) {
            return afterwards(known);
        }
        mandated.files(known.practice());
        var draft = claims.draft(claim);
        var wanted = step(step, draft);
        var form = Form.of(Page.of(visit), wanted.questions(), Answering.typed(draft, visit.language()));
        return RestResponse.ok(Templates.step(Page.of(visit), known, wanted, form, expected(claim)));
    }

    /**
     * With one button somebody goes on; with the other he sees what his answers so far would bring. Who changes one
     * answer of a draft that lacks nothing goes back to looking at all of them.
     */
    @POST
    @Path("{claim}/{step}")
    public RestResponse<TemplateInstance> answer(UUID claim, String step) {
        var known = claims.claim(claim);
        if (!known.isDraft()) {
            return afterwards(known);
        }
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
    public RestResponse<TemplateInstance> check(UUID claim) {
        var known = claims.claim(claim);
        if (!known.isDraft()) {
            return afterwards(known);
        }
        mandated.files(known.practice());
        return RestResponse.ok(check(known, false));
    }

    /** Submitting twice is submitting once. Who cannot because of another claim still has his draft before him. */
    @POST
    @Path("{claim}/controle")
    public RestResponse<TemplateInstance> submit(UUID claim) {
        try {
            return afterwards(claims.submit(claim));
        } catch (Refused e) {
            if (!e.is("days-taken")) {
                throw e;
            }
            return ResponseBuilder.create(RestResponse.Status.CONFLICT, check(claims.claim(claim), true))
                    .build();
        }
    }

    private TemplateInstance check(Claim claim, boolean taken) {
        var summary = new Summary(Page.of(visit), claims.check(claim.id()));
        return Templates.check(Page.of(visit), claim, summary.parts(), summary, expected(claim.id()), taken);
    }

    @GET
    @Path("{claim}/ingediend")
    public RestResponse<TemplateInstance> done(UUID claim) {
        var known = claims.claim(claim);
        return known.isWithdrawn() ? afterwards(known) : RestResponse.ok(Templates.done(Page.of(visit), known));
    }

    private static RestResponse<TemplateInstance> afterwards(Claim claim) {
        return ResponseBuilder.<TemplateInstance>seeOther(Afterwards.of(claim)).build();
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

    private static URI address(UUID claim, String end) {
        return URI.create("/praktijk/aanvraag/%s/%s".formatted(claim, end));
    }
}
