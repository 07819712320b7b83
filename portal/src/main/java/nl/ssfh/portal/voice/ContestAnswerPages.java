package nl.ssfh.portal.voice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.portal.apis.VoicesApi;
import nl.ssfh.portal.apis.VoicesApi.Contest;
import nl.ssfh.portal.apis.VoicesApi.NewAnswer;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Sending;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.practice.Mandated;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A practice answers its student who says that a fact is wrong. */
@Path("/praktijk/stages/{id}/klopt-niet")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class ContestAnswerPages {

    private final Visit visit;
    private final Mandated mandated;
    private final VoicesApi voices;

    ContestAnswerPages(Visit visit, Mandated mandated, @RestClient VoicesApi voices) {
        this.visit = visit;
        this.mandated = mandated;
        this.voices = voices;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance answer(Page page, UUID placement, Contested contested, Form form);
    }

    /** The oldest that waits; back to the placement once all are answered. */
    @GET
    public RestResponse<TemplateInstance> show(UUID id) {
        mandated.filesFor(id);
        var told = voices.contests(id).items();
        var oldest = told.stream().filter(Contest::isOpen).findFirst();
        if (oldest.isEmpty() && !told.isEmpty()) {
            return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/praktijk/stages/" + id))
                    .build();
        }
        return RestResponse.ok(
                page(id, oldest.orElseThrow(NotFoundException::new), Form.empty(Page.of(visit), Facts.ANSWER)));
    }

    /** To the one that was read, whatever else was told since. */
    @POST
    public RestResponse<TemplateInstance> answer(UUID id) {
        var typed = visit.typed();
        var contest = read(id, typed.id("melding"));
        var form = Form.of(Page.of(visit), Facts.ANSWER, typed);
        var said = new NewAnswer(typed.text("outcome"), typed.has("note") ? typed.text("note") : null);
        return Sending.of(form)
                .send(() -> voices.answer(id, contest.id(), said))
                .answer(
                        URI.create("/praktijk/stages/%s?gedaan=geantwoord".formatted(id)),
                        wrong -> page(id, contest, wrong));
    }

    private Contest read(UUID placement, @Nullable UUID contest) {
        return voices.contests(placement).items().stream()
                .filter(known -> known.id().equals(contest))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }

    private static TemplateInstance page(UUID placement, Contest contest, Form form) {
        return Templates.answer(form.page(), placement, new Contested(contest), form);
    }
}
