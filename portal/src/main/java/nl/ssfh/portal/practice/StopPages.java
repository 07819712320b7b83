package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.ClaimQuestions.Running;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Sending;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The other answer to 'still running?': this placement has stopped, on its last day. */
@Path("/praktijk/stages/{id}/gestopt/{maand}")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class StopPages {

    private final Visit visit;
    private final Mandated mandated;
    private final ClaimsApi claims;

    StopPages(Visit visit, Mandated mandated, @RestClient ClaimsApi claims) {
        this.visit = visit;
        this.mandated = mandated;
        this.claims = claims;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance stop(Page page, Placement placement, YearMonth month, Form form);
    }

    @GET
    public TemplateInstance show(UUID id, String maand) {
        mandated.filesFor(id);
        return page(claims.placement(id), month(maand), Form.empty(Page.of(visit), ChangeQuestions.STOPPED));
    }

    @POST
    public RestResponse<TemplateInstance> answer(UUID id, String maand) {
        var month = month(maand);
        var placement = claims.placement(id);
        var form = Form.of(Page.of(visit), ChangeQuestions.STOPPED, visit.typed());
        return Sending.of(form)
                .send(() -> claims.confirm(UUID.randomUUID().toString(), stopped(id, month)))
                .answer(thanks(placement), wrong -> page(placement, month, wrong));
    }

    private Running stopped(UUID placement, YearMonth month) {
        var answer = new Running.Answer(placement, false, visit.typed().day("lastDay"));
        return Running.each(month, List.of(answer));
    }

    private static TemplateInstance page(Placement placement, YearMonth month, Form form) {
        return Templates.stop(form.page(), placement, month, form);
    }

    private static URI thanks(Placement placement) {
        return URI.create("/praktijk/loopt-nog?dank=ja&praktijk=" + placement.practice());
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new NotFoundException(e);
        }
    }
}
