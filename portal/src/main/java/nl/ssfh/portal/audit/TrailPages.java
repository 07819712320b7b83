package nl.ssfh.portal.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.ChecksApi;
import nl.ssfh.portal.apis.EvidenceApi;
import nl.ssfh.portal.apis.EvidenceApi.BankSaid;
import nl.ssfh.portal.apis.EvidenceApi.Evidence;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.apis.Reason;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.fund.Subjects;
import nl.ssfh.portal.page.Download;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One instalment from the decision to the bank and the ledger, or one line of the bank back to it. */
@Path("/fonds")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class TrailPages {

    private final Visit visit;
    private final Deeds deeds;
    private final EvidenceApi evidence;
    private final ChecksApi checks;
    private final PayoutsApi payouts;
    private final Subjects subjects;

    TrailPages(
            Visit visit,
            Deeds deeds,
            @RestClient EvidenceApi evidence,
            @RestClient ChecksApi checks,
            @RestClient PayoutsApi payouts,
            Subjects subjects) {
        this.visit = visit;
        this.deeds = deeds;
        this.evidence = evidence;
        this.checks = checks;
        this.payouts = payouts;
        this.subjects = subjects;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance trail(Page page, Trail trail, boolean done);

        static native TemplateInstance bankLine(Page page, BankSaid line, Text news, Text kind, @Nullable Trail trail);
    }

    @GET
    @Path("termijnen/{id}")
    public TemplateInstance instalment(UUID id, @QueryParam("gedaan") @Nullable String done) {
        return Templates.trail(Page.of(visit), trail(evidence.ofInstalment(id)), done != null);
    }

    private Trail trail(Evidence found) {
        var schedule = Reach.orNull(() -> payouts.schedule(found.placement()));
        var line = schedule == null
                ? null
                : schedule.instalments().stream()
                        .filter(each -> each.id().equals(found.instalment()))
                        .findFirst()
                        .orElse(null);
        return new Trail(visit, found, line);
    }

    @GET
    @Path("bankregels/{id}")
    public TemplateInstance bankLine(UUID id) {
        var found = evidence.ofBankLine(id);
        var line = found.line();
        var about = found.evidence();
        return Templates.bankLine(
                Page.of(visit),
                line,
                BookWords.transaction(line.news()),
                BookWords.report(line.reportKind()),
                about == null ? null : trail(about));
    }

    @GET
    @Path("termijnen/{id}/bewijs")
    public RestResponse<InputStream> file(UUID id) {
        return Download.ZIP.of(evidence.file(id), "bewijs-%s".formatted(id));
    }

    @GET
    @Path("termijnen/{id}/opnieuw")
    public TemplateInstance ask(UUID id) {
        return deeds.ask(again(id), "/fonds/termijnen/" + id);
    }

    @POST
    @Path("termijnen/{id}/opnieuw")
    public RestResponse<TemplateInstance> payAgain(UUID id) {
        return deeds.act(again(id), "/fonds/termijnen/" + id);
    }

    private Deed again(UUID id) {
        return Deed.of(
                        new Text("Opnieuw laten betalen", "Let it be paid again"),
                        new Text(
                                "De termijn gaat mee met de volgende betaalrun. Gaat de reden van de bank over de rekening, dan moet de praktijk eerst een andere rekening geven.",
                                "The line goes along with the next payment run. Where the bank's reason is about the account, the practice must give another account first."),
                        List.of(Deed.REASON),
                        form -> checks.payAgain(id, new Reason(form.answer("reason"))))
                .on(Subjects.seen(subjects.line(id, Page.of(visit))));
    }
}
