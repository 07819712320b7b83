package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.portal.apis.PracticeDetailsApi;
import nl.ssfh.portal.apis.PracticeDetailsApi.Details;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Sending;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Registering a practice; whoever does so is its first owner. */
@Path("/praktijk/aanmelden")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class RegistrationPages {

    private final Visit visit;
    private final PracticeDetailsApi api;
    private final LastPractice last;

    RegistrationPages(Visit visit, @RestClient PracticeDetailsApi api, LastPractice last) {
        this.visit = visit;
        this.api = api;
        this.last = last;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance register(Page page, Form form, UUID key);
    }

    @GET
    public TemplateInstance show() {
        return page(Form.empty(Page.of(visit), DetailQuestions.REGISTRATION));
    }

    @POST
    public RestResponse<TemplateInstance> register() {
        var typed = visit.typed();
        var asked = DetailAnswers.read(typed, null, typed.text("pfzw"));
        return Sending.of(Form.of(Page.of(visit), DetailQuestions.REGISTRATION, typed))
                .send(() -> Conflict.at("kvk", () -> register(typed.text("sleutel"), asked)))
                .answer(URI.create("/praktijken?aangemeld=ja"), RegistrationPages::page);
    }

    /** It is the one in hand from now on. */
    private void register(String key, Details practice) {
        last.keep(api.register(key, practice).id());
    }

    private static TemplateInstance page(Form form) {
        return Templates.register(form.page(), form, UUID.randomUUID());
    }
}
