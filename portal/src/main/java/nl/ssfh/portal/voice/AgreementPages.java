package nl.ssfh.portal.voice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.apis.VoicesApi;
import nl.ssfh.portal.apis.VoicesApi.Agreement;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.practice.Mandated;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The agreement of a placement, shown to the fund when it asks. */
@Path("/praktijk/stages/{id}/overeenkomst")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class AgreementPages {

    private final Visit visit;
    private final Mandated mandated;
    private final VoicesApi voices;

    AgreementPages(Visit visit, Mandated mandated, @RestClient VoicesApi voices) {
        this.visit = visit;
        this.mandated = mandated;
        this.voices = voices;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance agreement(
                Page page, UUID placement, List<Agreement> versions, @Nullable String mistake, boolean kept);
    }

    @GET
    public TemplateInstance show(UUID id, @QueryParam("bewaard") @Nullable String kept) {
        mandated.filesFor(id);
        return page(id, null, kept != null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> keep(UUID id, @RestForm("bestand") @Nullable FileUpload upload)
            throws IOException {
        if (upload == null || upload.size() == 0) {
            return again(id, Page.of(visit).say("Kies eerst een bestand.", "Choose a file first."));
        }
        try {
            voices.keep(id, Files.readAllBytes(upload.uploadedFile()));
        } catch (Refused e) {
            if (e.status() != 400 && e.status() != 413 && e.status() != 415) {
                throw e;
            }
            return again(id, e.in(visit.language()));
        }
        var here = URI.create("/praktijk/stages/%s/overeenkomst?bewaard=ja".formatted(id));
        return ResponseBuilder.<TemplateInstance>seeOther(here).build();
    }

    private RestResponse<TemplateInstance> again(UUID id, String mistake) {
        return ResponseBuilder.create(RestResponse.Status.BAD_REQUEST, page(id, mistake, false))
                .build();
    }

    private TemplateInstance page(UUID id, @Nullable String mistake, boolean kept) {
        return Templates.agreement(Page.of(visit), id, voices.agreements(id).items(), mistake, kept);
    }
}
