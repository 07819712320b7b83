package nl.ssfh.portal.fund.sample;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.portal.apis.AgreementsApi;
import nl.ssfh.portal.apis.AgreementsApi.Agreement;
import nl.ssfh.portal.apis.AgreementsApi.Drawn;
import nl.ssfh.portal.apis.AgreementsApi.Judgement;
import nl.ssfh.portal.apis.AgreementsApi.NewSample;
import nl.ssfh.portal.apis.AgreementsApi.Sample;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.page.Download;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Samples of placements of which the fund wants to see the agreement. */
@Path("/fonds/steekproeven")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class SamplePages {

    private static final String LIST = "/fonds";
    private static final int MOST = 200;

    private final Visit visit;
    private final Deeds deeds;
    private final AgreementsApi agreements;

    SamplePages(Visit visit, Deeds deeds, @RestClient AgreementsApi agreements) {
        this.visit = visit;
        this.deeds = deeds;
        this.agreements = agreements;
    }

    /** One placement of a sample, with the agreements that came in. */
    public record Row(Drawn drawn, List<Agreement> documents) {

        public Text found() {
            return AgreementWords.found(drawn);
        }

        public @Nullable Text fault() {
            var reason = drawn.reason();
            return reason == null ? null : AgreementWords.name(reason);
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance sample(Page page, Sample sample, List<Row> rows, boolean done);
    }

    @GET
    @Path("nieuw")
    public TemplateInstance askToDraw() {
        return deeds.ask(drawing(), LIST);
    }

    @POST
    @Path("nieuw")
    public RestResponse<TemplateInstance> draw() {
        return deeds.act(drawing(), LIST);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @QueryParam("gedaan") @Nullable String done) {
        var rows = Answers.all(cursor -> agreements.drawn(id, cursor, MOST)).stream()
                .map(drawn -> new Row(drawn, documents(drawn)))
                .toList();
        return Templates.sample(Page.of(visit), agreements.sample(id), rows, done != null);
    }

    private List<Agreement> documents(Drawn drawn) {
        return drawn.received() == 0
                ? List.of()
                : agreements.agreements(drawn.placement()).items().stream()
                        .filter(document -> document.destroyedOn() == null)
                        .toList();
    }

    @GET
    @Path("{id}/{placement}")
    public TemplateInstance askToJudge(UUID id, UUID placement) {
        return deeds.ask(judging(id, placement), LIST + "/steekproeven/" + id);
    }

    @POST
    @Path("{id}/{placement}")
    public RestResponse<TemplateInstance> judge(UUID id, UUID placement) {
        return deeds.act(judging(id, placement), LIST + "/steekproeven/" + id);
    }

    @GET
    @Path("overeenkomsten/{placement}/{document}")
    public RestResponse<InputStream> agreement(UUID placement, UUID document) {
        var type = agreements.agreements(placement).items().stream()
                .filter(each -> each.id().equals(document))
                .map(Agreement::mediaType)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return kind(type).of(agreements.agreement(placement, document), "overeenkomst-" + document);
    }

    private static Download kind(String type) {
        return switch (type) {
            case "image/jpeg" -> Download.JPEG;
            case "image/png" -> Download.PNG;
            default -> Download.PDF;
        };
    }

    private Deed drawing() {
        return Deed.of(
                new Text("Steekproef trekken", "Draw a sample"),
                new Text(
                        "De praktijken krijgen een bericht om de overeenkomst te laten zien.",
                        "The practices get a message to show the agreement."),
                AgreementWords.DRAWING,
                form -> agreements.draw(
                        visit.typed().text(Deeds.KEY),
                        new NewSample(
                                Objects.requireNonNull(form.typed().whole("schoolYear")),
                                "RANDOM",
                                Objects.requireNonNull(form.typed().whole("size")),
                                form.answer("seed"),
                                form.answer("reason"))));
    }

    private Deed judging(UUID sample, UUID placement) {
        return Deed.of(
                new Text("Overeenkomst beoordelen", "Look at the agreement"),
                new Text(
                        "Open eerst de overeenkomst. Een oordeel kan later worden gewijzigd.",
                        "Open the agreement first. What you say can be changed later."),
                AgreementWords.JUDGEMENT,
                form -> agreements.judge(
                        sample,
                        placement,
                        new Judgement(form.answer("outcome"), orNull(form, "reason"), orNull(form, "followUp"))));
    }

    private static @Nullable String orNull(Form form, String name) {
        var answer = form.answer(name);
        return answer.isEmpty() ? null : answer;
    }
}
