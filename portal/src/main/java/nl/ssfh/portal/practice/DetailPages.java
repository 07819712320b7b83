package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.PracticeDetailsApi;
import nl.ssfh.portal.apis.PracticeDetailsApi.Details;
import nl.ssfh.portal.apis.PracticeDetailsApi.NewNumber;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Sending;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is known of a practice, mended by its owner. */
@Path("/praktijk/gegevens")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class DetailPages {

    private final Visit visit;
    private final Mandated mandated;
    private final Practices practices;
    private final PracticeDetailsApi api;

    DetailPages(Visit visit, Mandated mandated, Practices practices, @RestClient PracticeDetailsApi api) {
        this.visit = visit;
        this.mandated = mandated;
        this.practices = practices;
        this.api = api;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance details(
                Page page, Practice practice, Details known, String seen, Form form, boolean done);

        static native TemplateInstance number(Page page, UUID practice, Details known, Form form, UUID key);
    }

    @GET
    public TemplateInstance show(
            @QueryParam("praktijk") @Nullable UUID wanted, @QueryParam("gedaan") @Nullable String done) {
        var practice = practices.need(wanted);
        var known = api.details(practice.id());
        var form = Form.of(Page.of(visit), DetailQuestions.DETAILS, DetailAnswers.typed(known.getEntity()));
        var seen = known.getHeaderString(HttpHeaders.ETAG);
        return Templates.details(form.page(), practice, known.getEntity(), seen, form, done != null);
    }

    /** Of what was seen: whoever was later than somebody else looks again. */
    @POST
    public RestResponse<TemplateInstance> change() {
        var practice = practice();
        var known = api.details(practice.id()).getEntity();
        var asked = DetailAnswers.read(visit.typed(), known.province(), null);
        var seen = visit.typed().text("gezien");
        return Sending.of(Form.of(Page.of(visit), DetailQuestions.DETAILS, visit.typed()))
                .send(() -> Conflict.at("name", () -> api.change(seen, practice.id(), asked)))
                .answer(
                        done(practice.id()),
                        wrong -> Templates.details(wrong.page(), practice, known, seen, wrong, false));
    }

    @GET
    @Path("pfzw")
    public TemplateInstance number(@QueryParam("praktijk") @Nullable UUID wanted) {
        var practice = practices.need(wanted).id();
        mandated.owns(practice);
        return number(practice, Form.empty(Page.of(visit), DetailQuestions.NUMBER));
    }

    @POST
    @Path("pfzw")
    public RestResponse<TemplateInstance> renumber() {
        var practice = practice().id();
        var typed = visit.typed();
        var asked = new NewNumber(typed.text("number"), typed.day("firstDay"), typed.text("reason"));
        return Sending.of(Form.of(Page.of(visit), DetailQuestions.NUMBER, typed))
                .send(() -> Conflict.at("number", () -> api.renumber(typed.text("sleutel"), practice, asked)))
                .answer(done(practice), wrong -> number(practice, wrong));
    }

    private TemplateInstance number(UUID practice, Form form) {
        var known = api.details(practice).getEntity();
        return Templates.number(form.page(), practice, known, form, UUID.randomUUID());
    }

    private Practice practice() {
        var practice = visit.typed().id("praktijk");
        if (practice == null) {
            throw new BadRequestException();
        }
        return practices.need(practice);
    }

    private static URI done(UUID practice) {
        return URI.create("/praktijk/gegevens?gedaan=ja&praktijk=" + practice);
    }
}
