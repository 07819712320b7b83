package nl.ssfh.portal.voice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.portal.apis.VoicesApi;
import nl.ssfh.portal.apis.VoicesApi.Contest;
import nl.ssfh.portal.apis.VoicesApi.NewAnswer;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Sending;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** A practice answers its student who says that a fact is wrong. */
@Path("/praktijk/stages/{id}/klopt-niet")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class ContestAnswerPages {

    private final Visit visit;
    private final VoicesApi voices;

    ContestAnswerPages(Visit visit, @RestClient VoicesApi voices) {
        this.visit = visit;
        this.voices = voices;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance answer(Page page, UUID placement, Contested contested, Form form);
    }

    @GET
    public TemplateInstance show(UUID id) {
        return page(id, Form.empty(Page.of(visit), Facts.ANSWER));
    }

    @POST
    public RestResponse<TemplateInstance> answer(UUID id) {
        var typed = visit.typed();
        var form = Form.of(Page.of(visit), Facts.ANSWER, typed);
        var said = new NewAnswer(typed.text("outcome"), typed.has("note") ? typed.text("note") : null);
        return Sending.of(form, Set.of("note"))
                .send(() -> voices.answer(id, open(id).id(), said))
                .answer(URI.create("/praktijk/stages/%s?gedaan=geantwoord".formatted(id)), wrong -> page(id, wrong));
    }

    private TemplateInstance page(UUID id, Form form) {
        return Templates.answer(form.page(), id, new Contested(open(id)), form);
    }

    /** The oldest that waits. */
    private Contest open(UUID id) {
        return voices.contests(id).items().stream()
                .filter(Contest::isOpen)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
