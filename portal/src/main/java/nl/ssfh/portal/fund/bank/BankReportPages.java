package nl.ssfh.portal.fund.bank;

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
import nl.ssfh.portal.apis.BankReportsApi;
import nl.ssfh.portal.apis.BankReportsApi.Report;
import nl.ssfh.portal.apis.BankReportsApi.Statement;
import nl.ssfh.portal.apis.BankWorkApi;
import nl.ssfh.portal.apis.BankWorkApi.Item;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.audit.BookWords;
import nl.ssfh.portal.deed.Matter;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Rows;
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

/** The files that the bank sent, with their balances and what became of their lines. */
@Path("/fonds/bank")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class BankReportPages {

    private static final int MOST = 200;

    private final Visit visit;
    private final BankReportsApi bank;
    private final BankWorkApi suspense;

    BankReportPages(Visit visit, @RestClient BankReportsApi bank, @RestClient BankWorkApi suspense) {
        this.visit = visit;
        this.bank = bank;
        this.suspense = suspense;
    }

    /**
     * The youngest first.
     *
     * @param taken what this officer brought just now
     * @param mistakes why it was not taken
     */
    public record Post(
            Rows<Report> reports,
            Rows<Statement> statements,
            @Nullable Report taken,
            List<String> mistakes) {

        public Text kind(String code) {
            return BookWords.report(code);
        }

        public StatementWords words(Statement statement) {
            return new StatementWords(statement);
        }
    }

    /** Something in a report that nobody could apply. */
    public record Unapplied(Item item, String inShort) {

        public String address() {
            return SuspenseWords.address(item.id());
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance bank(Page page, Post post);

        static native TemplateInstance report(
                Page page, Report report, Text kind, Text hand, List<Unapplied> unapplied);
    }

    @GET
    public TemplateInstance show(
            @QueryParam("nieuw") @Nullable UUID taken,
            @QueryParam("vanaf") int first,
            @QueryParam("afschriften") int firstStatement) {
        return page(taken, first, firstStatement, List.of());
    }

    /** One of them, with what is odd about it and what of it nobody could apply. */
    @GET
    @Path("{id}")
    public TemplateInstance report(UUID id) {
        var page = Page.of(visit);
        var report = bank.report(id);
        var unapplied = Answers.all(cursor -> suspense.in(id, cursor, MOST)).stream()
                .map(item -> new Unapplied(item, SuspenseWords.inShort(item, page)))
                .toList();
        var hand = Matter.hand(visit, report.receivedBy());
        return Templates.report(page, report, BookWords.report(report.kind()), hand, unapplied);
    }

    /** Read twice changes nothing. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> take(@RestForm("bestand") @Nullable FileUpload upload) throws IOException {
        visit.need(Role.OFFICER);
        if (upload == null || upload.size() == 0) {
            return again(400, Page.of(visit).say("Kies eerst een bestand.", "Choose a file first."));
        }
        try (var file = Files.newInputStream(upload.uploadedFile())) {
            var report = bank.take(file);
            return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/fonds/bank?nieuw=" + report.id()))
                    .build();
        } catch (Refused e) {
            if (!e.concernsForm()) {
                throw e;
            }
            return again(e.status(), e.in(visit.language()));
        }
    }

    private RestResponse<TemplateInstance> again(int status, String mistake) {
        return ResponseBuilder.<TemplateInstance>create(status)
                .entity(page(null, 0, 0, List.of(mistake)))
                .build();
    }

    private TemplateInstance page(@Nullable UUID taken, int first, int firstStatement, List<String> mistakes) {
        var reports = Answers.all(cursor -> bank.reports(cursor, MOST)).reversed();
        var statements = Answers.all(cursor -> bank.statements(cursor, MOST)).reversed();
        var shown = reports.stream()
                .filter(report -> report.id().equals(taken))
                .findFirst()
                .orElse(null);
        var post = new Post(
                new Rows<>(reports, first, "/fonds/bank?vanaf=%d&afschriften=" + firstStatement + "#berichten"),
                new Rows<>(statements, firstStatement, "/fonds/bank?vanaf=" + first + "&afschriften=%d#afschriften"),
                shown,
                mistakes);
        return Templates.bank(Page.of(visit), post);
    }
}
