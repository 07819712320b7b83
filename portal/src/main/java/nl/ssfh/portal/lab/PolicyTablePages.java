package nl.ssfh.portal.lab;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.List;
import nl.ssfh.portal.apis.PolicyAnswers.Cell;
import nl.ssfh.portal.apis.PolicyAnswers.Difference;
import nl.ssfh.portal.apis.PolicyAnswers.Policy;
import nl.ssfh.portal.apis.PolicyApi;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The decision tables of a draft, edited in place or brought as a file, and how two versions differ. */
@Path("/fonds/beleid/{version}")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class PolicyTablePages {

    private static final int TAKEN = 412;
    private static final Text NO_TEXT =
            new Text("Dit bestand is geen tekst in UTF-8.", "This file is not text in UTF-8.");

    private final Visit visit;
    private final PolicyApi policies;

    PolicyTablePages(Visit visit, @RestClient PolicyApi policies) {
        this.visit = visit;
        this.policies = policies;
    }

    /** A row that differs, in words. */
    public record Words(Page page, Difference row, RowNumbers numbers) {

        public String rowName() {
            return numbers.name(page, row.table(), row.row());
        }

        public String table() {
            return PolicyWords.name(row.table()).in(page.language());
        }

        public String name(Cell cell) {
            return PolicyWords.name(cell.cell()).in(page.language());
        }

        public String value(Cell cell, @Nullable String written) {
            return written == null ? "–" : PolicyWords.value(page, cell.cell(), written);
        }

        public boolean isAdded() {
            return row.kind().equals("ADDED");
        }

        public boolean isRemoved() {
            return row.kind().equals("REMOVED");
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance edit(
                Page page, Policy policy, String tag, String dmn, @Nullable String mistake, boolean taken);

        static native TemplateInstance differences(Page page, String version, String other, List<Words> rows);
    }

    /** For who can change something; anybody else reads the tables on the page of the version. */
    @GET
    @Path("bewerken")
    public RestResponse<TemplateInstance> edit(String version) {
        var answer = policies.policy(version);
        if (!visit.signedIn().is(Role.OFFICER) || !answer.getEntity().isOpen()) {
            return toVersion(version);
        }
        var tag = answer.getHeaderString(HttpHeaders.ETAG);
        return RestResponse.ok(
                Templates.edit(Page.of(visit), answer.getEntity(), tag, policies.dmn(version), null, false));
    }

    /**
     * What cannot be used comes back with what is wrong, to be mended. Who sends it once more after another changed the
     * tables has read so, and means it.
     *
     * @param upload a file instead of what was edited in place
     */
    @POST
    @Path("bewerken")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> change(String version, @RestForm("bestand") @Nullable FileUpload upload)
            throws IOException {
        var dmn = visit.typed().text("tabellen");
        try {
            dmn = upload == null || upload.size() == 0 ? dmn : Files.readString(upload.uploadedFile());
            policies.changeDmn(version, visit.typed().text("stand"), dmn);
        } catch (CharacterCodingException e) {
            return again(400, version, dmn, NO_TEXT.in(visit.language()));
        } catch (Refused e) {
            if (!e.concernsForm()) {
                throw e;
            }
            var page = Page.of(visit);
            return again(e.status(), version, dmn, PolicyWords.refusal(page, e.in(page.language())));
        }
        return toVersion(version);
    }

    private static RestResponse<TemplateInstance> toVersion(String version) {
        return RestResponse.seeOther(URI.create("/fonds/beleid/" + version));
    }

    private RestResponse<TemplateInstance> again(int status, String version, String dmn, String mistake) {
        var now = policies.policy(version);
        var shown = dmn.isEmpty() ? policies.dmn(version) : dmn;
        var tag = now.getHeaderString(HttpHeaders.ETAG);
        return ResponseBuilder.<TemplateInstance>create(status)
                .entity(Templates.edit(Page.of(visit), now.getEntity(), tag, shown, mistake, status == TAKEN))
                .build();
    }

    @GET
    @Path("tabellen.dmn")
    public RestResponse<String> file(String version) {
        return ResponseBuilder.ok(policies.dmn(version), MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.dmn\"".formatted(version))
                .build();
    }

    @GET
    @Path("verschillen")
    public TemplateInstance differences(String version, @QueryParam("met") @Nullable String other) {
        var page = Page.of(visit);
        var against = other == null ? version : other;
        var before = RowNumbers.of(policies.tables(against).items());
        var after = RowNumbers.of(policies.tables(version).items());
        var rows = policies.differences(version, against).items().stream()
                .map(row -> new Words(page, row, row.kind().equals("REMOVED") ? before : after))
                .toList();
        return Templates.differences(page, version, against, rows);
    }
}
