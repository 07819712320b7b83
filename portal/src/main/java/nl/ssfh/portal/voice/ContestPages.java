package nl.ssfh.portal.voice;

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
import nl.ssfh.portal.apis.VoicesApi;
import nl.ssfh.portal.apis.VoicesApi.NewContest;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Sending;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A student says that a fact of his placement is wrong, and reads what was said to it. */
@Path("/student/stages/{id}/klopt-niet")
@For(Role.STUDENT)
@RunOnVirtualThread
public class ContestPages {

    private final Visit visit;
    private final VoicesApi voices;

    ContestPages(Visit visit, @RestClient VoicesApi voices) {
        this.visit = visit;
        this.voices = voices;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance contest(Page page, List<Contested> known, Form form, UUID key, boolean sent);
    }

    @GET
    public TemplateInstance show(UUID id, @QueryParam("verstuurd") @Nullable String sent) {
        return page(id, Form.empty(Page.of(visit), Facts.QUESTIONS), sent != null);
    }

    @POST
    public RestResponse<TemplateInstance> contest(UUID id) {
        var typed = visit.typed();
        var form = Form.of(Page.of(visit), Facts.QUESTIONS, typed);
        var asked = new NewContest(typed.text("fact"), typed.has("note") ? typed.text("note") : null);
        return Sending.of(form)
                .send(() -> voices.contest(typed.text("sleutel"), id, asked))
                .answer(
                        URI.create("/student/stages/%s/klopt-niet?verstuurd=ja".formatted(id)),
                        wrong -> page(id, wrong, false));
    }

    private TemplateInstance page(UUID id, Form form, boolean sent) {
        var known = voices.contests(id).items().stream().map(Contested::new).toList();
        return Templates.contest(form.page(), known, form, UUID.randomUUID(), sent);
    }
}
