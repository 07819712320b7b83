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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.AgreementsApi;
import nl.ssfh.portal.apis.AgreementsApi.Agreement;
import nl.ssfh.portal.apis.AgreementsApi.Drawn;
import nl.ssfh.portal.apis.AgreementsApi.Judgement;
import nl.ssfh.portal.apis.AgreementsApi.NewSample;
import nl.ssfh.portal.apis.AgreementsApi.Sample;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.fund.ClaimReferences;
import nl.ssfh.portal.fund.PracticeNames;
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

/** Samples of placements of which the fund wants to see the agreement. */
@Path("/fonds/steekproeven")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class SamplePages {

    private static final String LIST = "/fonds/steekproeven";
    private static final int MOST = 200;

    private final Visit visit;
    private final Deeds deeds;
    private final AgreementsApi agreements;
    private final Subjects subjects;
    private final ClaimReferences references;
    private final PracticeNames practices;

    SamplePages(
            Visit visit,
            Deeds deeds,
            @RestClient AgreementsApi agreements,
            Subjects subjects,
            ClaimReferences references,
            PracticeNames practices) {
        this.visit = visit;
        this.deeds = deeds;
        this.agreements = agreements;
        this.subjects = subjects;
        this.references = references;
        this.practices = practices;
    }

    /**
     * One placement of a sample, with the agreements that came in.
     *
     * @param reference of its claim
     */
    public record Row(Drawn drawn, List<Agreement> documents, Text reference, Text practice) {

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

        static native TemplateInstance samples(Page page, List<Sample> samples);

        static native TemplateInstance sample(Page page, Sample sample, List<Row> rows, boolean done);
    }

    /** The youngest first, also those of which all is looked at. */
    @GET
    public TemplateInstance list() {
        var all = Answers.all(cursor -> agreements.samples(cursor, MOST)).reversed();
        return Templates.samples(Page.of(visit), all);
    }

    @GET
    @Path("nieuw")
    public TemplateInstance askToDraw() {
        return deeds.ask(drawing(new AtomicReference<>(LIST)), LIST);
    }

    @POST
    @Path("nieuw")
    public RestResponse<TemplateInstance> draw() {
        var drawn = new AtomicReference<>(LIST);
        return deeds.act(drawing(drawn), LIST, drawn::get);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @QueryParam("gedaan") @Nullable String done) {
        var all = Answers.all(cursor -> agreements.drawn(id, cursor, MOST));
        var names = practices.of(all.stream().map(Drawn::practice));
        var known = references.ofPlacements(all.stream().map(Drawn::placement));
        var rows = all.stream()
                .map(drawn -> new Row(
                        drawn,
                        documents(drawn),
                        reference(known, drawn.placement()),
                        PracticeNames.named(names, drawn.practice())))
                .toList();
        return Templates.sample(Page.of(visit), agreements.sample(id), rows, done != null);
    }

    private static Text reference(Map<UUID, String> known, UUID placement) {
        var reference = known.get(placement);
        return reference == null ? new Text("bekijk de aanvraag", "see the claim") : new Text(reference, reference);
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
        return deeds.ask(judging(id, placement), LIST + "/" + id);
    }

    @POST
    @Path("{id}/{placement}")
    public RestResponse<TemplateInstance> judge(UUID id, UUID placement) {
        return deeds.act(judging(id, placement), LIST + "/" + id);
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

    /** Leads to the sample that is drawn. */
    private Deed drawing(AtomicReference<String> address) {
        return Deed.of(
                new Text("Steekproef trekken", "Draw a sample"),
                new Text(
                        "De praktijken krijgen een bericht om de overeenkomst te laten zien.",
                        "The practices get a message to show the agreement."),
                AgreementWords.DRAWING,
                form -> address.set(LIST + "/" + draw(form).id()));
    }

    private Sample draw(Form form) {
        return agreements.draw(
                visit.typed().text(Deeds.KEY),
                new NewSample(
                        Objects.requireNonNull(form.typed().whole("schoolYear")),
                        "RANDOM",
                        Objects.requireNonNull(form.typed().whole("size")),
                        form.answer("seed"),
                        form.answer("reason")));
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
                                new Judgement(
                                        form.answer("outcome"), orNull(form, "reason"), orNull(form, "followUp"))))
                .on(Subjects.seen(facts(sample, placement)));
    }

    /** The claim whose facts the agreement must have, and the practice. */
    private List<Fact> facts(UUID sample, UUID placement) {
        var page = Page.of(visit);
        var known = references.ofPlacements(Stream.of(placement));
        var claim = Fact.to(
                "Aanvraag", "Claim", reference(known, placement).in(page.language()), "/fonds/stages/" + placement);
        var practice = Answers.all(cursor -> agreements.drawn(sample, cursor, MOST)).stream()
                .filter(drawn -> drawn.placement().equals(placement))
                .flatMap(drawn -> subjects.practice(drawn.practice(), page).stream());
        return Stream.concat(Stream.of(claim), practice).toList();
    }

    private static @Nullable String orNull(Form form, String name) {
        var answer = form.answer(name);
        return answer.isEmpty() ? null : answer;
    }
}
