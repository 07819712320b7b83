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
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.SamplesApi;
import nl.ssfh.portal.apis.SamplesApi.Line;
import nl.ssfh.portal.apis.SamplesApi.Result;
import nl.ssfh.portal.apis.SamplesApi.Sample;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.fund.Subjects;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Download;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Samples of what was paid, and the euros that are wrong in all of it. Auditors draw and judge; officers may look. */
@Path("/toezicht/steekproeven")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class AuditSamplePages {

    private static final String HERE = "/toezicht/steekproeven";
    private static final int MOST = 200;

    private final Visit visit;
    private final Deeds deeds;
    private final Subjects subjects;
    private final SamplesApi samples;

    AuditSamplePages(Visit visit, Deeds deeds, Subjects subjects, @RestClient SamplesApi samples) {
        this.visit = visit;
        this.deeds = deeds;
        this.subjects = subjects;
        this.samples = samples;
    }

    /** A sample with its lines, to whoever may judge them. */
    public record Drawn(Result result, List<Line> lines, boolean mayJudge) {

        public Text fee(Fee fee) {
            return CheckWords.fee(fee);
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance samples(Page page, List<Sample> samples, boolean mayDraw, boolean done);

        static native TemplateInstance sample(Page page, Drawn drawn, boolean done);
    }

    @GET
    public TemplateInstance all(@QueryParam("gedaan") @Nullable String done) {
        var all = Answers.all(cursor -> samples.samples(cursor, MOST));
        return Templates.samples(Page.of(visit), all, isAuditor(), done != null);
    }

    @GET
    @Path("nieuw")
    public TemplateInstance askToDraw() {
        return deeds.ask(drawing(), HERE);
    }

    @POST
    @Path("nieuw")
    public RestResponse<TemplateInstance> draw() {
        return deeds.act(drawing(), HERE);
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(UUID id, @QueryParam("gedaan") @Nullable String done) {
        var lines = Answers.all(cursor -> samples.lines(id, cursor, MOST));
        return Templates.sample(Page.of(visit), new Drawn(samples.sample(id), lines, isAuditor()), done != null);
    }

    @GET
    @Path("{id}/regels.csv")
    public RestResponse<InputStream> csv(UUID id) {
        return Download.CSV.of(samples.linesCsv(id), "steekproef-%s".formatted(id));
    }

    @GET
    @Path("{id}/{instalment}")
    public TemplateInstance askToFind(UUID id, UUID instalment) {
        return deeds.ask(finding(id, instalment), HERE + "/" + id);
    }

    @POST
    @Path("{id}/{instalment}")
    public RestResponse<TemplateInstance> find(UUID id, UUID instalment) {
        return deeds.act(finding(id, instalment), HERE + "/" + id);
    }

    private boolean isAuditor() {
        return visit.signedIn().is(Role.AUDITOR);
    }

    private Deed drawing() {
        return AuditDeeds.drawing(form -> samples.draw(visit.typed().text(Deeds.KEY), AuditDeeds.sample(form)))
                .of(Role.AUDITOR);
    }

    private Deed finding(UUID id, UUID instalment) {
        return AuditDeeds.finding(form -> samples.find(id, instalment, AuditDeeds.found(form)))
                .of(Role.AUDITOR)
                .on(Subjects.seen(subjects.line(instalment, Page.of(visit))));
    }
}
