package nl.ssfh.portal.bulk;

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
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.ImportsApi;
import nl.ssfh.portal.apis.ImportsApi.Import;
import nl.ssfh.portal.apis.ImportsApi.Line;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.page.Download;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.practice.ImportColumns;
import nl.ssfh.portal.practice.ImportColumns.Column;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file with many placements: sent, looked at, confirmed, and what became of each line. */
@Path("/praktijk/import")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class ImportPages {

    private static final int A_PAGE = 100;
    private static final int BAD_REQUEST = 400;
    private static final int MOST_PRACTICES = 20;
    private static final Answers<Practice> NONE = Answers.whole(List.of());

    private final Visit visit;
    private final ClaimsApi claims;
    private final ImportsApi imports;

    ImportPages(Visit visit, @RestClient ClaimsApi claims, @RestClient ImportsApi imports) {
        this.visit = visit;
        this.claims = claims;
        this.imports = imports;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance send(
                Page page, List<String> mistakes, boolean forgotten, List<Column> columns, List<Practice> practices);

        static native TemplateInstance progress(Page page, Import file, Answers<Line> lines);
    }

    @GET
    public TemplateInstance send(@QueryParam("weg") @Nullable String forgotten) {
        return page(List.of(), forgotten != null);
    }

    @GET
    @Path("voorbeeld")
    public RestResponse<byte[]> template(@QueryParam("vorm") @Nullable String form) {
        return "csv".equals(form)
                ? Download.CSV.of(imports.template(), "import")
                : Download.EXCEL.of(imports.workbook(), "import");
    }

    /** Nothing is done with it yet: its lines are shown first. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> take(@RestForm("bestand") @Nullable FileUpload upload) throws IOException {
        if (upload == null || upload.size() == 0) {
            return again(List.of(Page.of(visit).say("Kies eerst een bestand.", "Choose a file first.")));
        }
        try {
            var file = sent(upload.fileName(), Files.readAllBytes(upload.uploadedFile()));
            return ResponseBuilder.<TemplateInstance>seeOther(address(file.id()))
                    .build();
        } catch (Refused e) {
            if (e.status() != BAD_REQUEST) {
                throw e;
            }
            return again(e.flaws().stream()
                    .map(flaw -> flaw.field() + " " + flaw.in(visit.language()))
                    .toList());
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance progress(UUID id, @QueryParam("verder") @Nullable String cursor) {
        return Templates.progress(Page.of(visit), imports.progress(id), imports.lines(id, cursor, A_PAGE));
    }

    @GET
    @Path("{id}/verslag")
    public RestResponse<byte[]> report(UUID id) {
        return Download.CSV.of(imports.report(id), "verslag-import");
    }

    @POST
    @Path("{id}/bevestigen")
    public RestResponse<Void> confirm(UUID id) {
        imports.confirm(id);
        return RestResponse.seeOther(address(id));
    }

    @POST
    @Path("{id}/weggooien")
    public RestResponse<Void> forget(UUID id) {
        imports.forget(id);
        return RestResponse.seeOther(URI.create("/praktijk/import?weg=ja"));
    }

    private Import sent(String name, byte[] content) {
        return name.endsWith(".xlsx") ? imports.sendWorkbook(true, content) : imports.send(true, content);
    }

    private TemplateInstance page(List<String> mistakes, boolean forgotten) {
        var practices = Reach.orElse(NONE, () -> claims.practices(null, null, MOST_PRACTICES));
        return Templates.send(Page.of(visit), mistakes, forgotten, ImportColumns.ALL, practices.items());
    }

    private RestResponse<TemplateInstance> again(List<String> mistakes) {
        return ResponseBuilder.create(RestResponse.Status.BAD_REQUEST, page(mistakes, false))
                .build();
    }

    private static URI address(UUID id) {
        return URI.create("/praktijk/import/" + id);
    }
}
