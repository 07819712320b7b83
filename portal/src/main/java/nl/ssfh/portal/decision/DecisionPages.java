package nl.ssfh.portal.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.DecisionsApi;
import nl.ssfh.portal.apis.DecisionsApi.Grounds;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.form.Sending;
import nl.ssfh.portal.page.Download;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.page.Today;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A decision month by month, as a letter, and saying that one does not agree. */
@Path("/besluiten/{id}")
@For({Role.PRACTICE, Role.STUDENT})
@RunOnVirtualThread
public class DecisionPages {

    private static final List<Question> QUESTIONS = List.of(Question.longText(
            "grounds",
            new Text("Waarom bent u het er niet mee eens?", "Why do you not agree?"),
            new Text(
                    "In uw eigen woorden, zonder namen en zonder burgerservicenummer.",
                    "In your own words, without names and without a citizen service number.")));

    private final Visit visit;
    private final Today today;
    private final DecisionsApi decisions;

    DecisionPages(Visit visit, Today today, @RestClient DecisionsApi decisions) {
        this.visit = visit;
        this.today = today;
        this.decisions = decisions;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance decision(Page page, Verdict verdict, Form form, UUID key, boolean sent);
    }

    @GET
    public TemplateInstance show(UUID id, @QueryParam("verstuurd") @Nullable String sent) {
        return page(id, Form.empty(Page.of(visit), QUESTIONS), sent != null);
    }

    @GET
    @Path("brief")
    public RestResponse<byte[]> letter(UUID id) {
        return Download.PDF.of(decisions.letter(visit.language().code(), id), "besluit");
    }

    @POST
    public RestResponse<TemplateInstance> object(UUID id) {
        var form = Form.of(Page.of(visit), QUESTIONS, visit.typed());
        var grounds = new Grounds(form.answer("grounds"));
        return Sending.of(form)
                .send(() -> decisions.object(visit.typed().text("sleutel"), id, grounds))
                .answer(URI.create("/besluiten/%s?verstuurd=ja".formatted(id)), wrong -> page(id, wrong, false));
    }

    private TemplateInstance page(UUID id, Form form, boolean sent) {
        var verdict = new Verdict(
                decisions.decision(id),
                decisions.objections(id).items(),
                today.date(),
                visit.signedIn().is(Role.STUDENT));
        return Templates.decision(form.page(), verdict, form, UUID.randomUUID(), sent);
    }
}
