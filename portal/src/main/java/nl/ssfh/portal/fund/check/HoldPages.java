package nl.ssfh.portal.fund.check;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.ChecksApi;
import nl.ssfh.portal.apis.ChecksApi.Hold;
import nl.ssfh.portal.apis.ChecksApi.NewHold;
import nl.ssfh.portal.apis.Reason;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.deed.Matter;
import nl.ssfh.portal.deed.Matter.Back;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.deed.Matter.Note;
import nl.ssfh.portal.deed.Matter.Way;
import nl.ssfh.portal.deed.Matters;
import nl.ssfh.portal.fund.Subjects;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is kept from being paid, by whom and why, until an officer lets it go. */
@Path("/fonds/blokkades")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class HoldPages {

    private static final String LIST = "/fonds?soort=blokkades";

    private final Visit visit;
    private final Deeds deeds;
    private final Matters matters;
    private final ChecksApi checks;
    private final Subjects subjects;

    HoldPages(Visit visit, Deeds deeds, Matters matters, @RestClient ChecksApi checks, Subjects subjects) {
        this.visit = visit;
        this.deeds = deeds;
        this.matters = matters;
        this.checks = checks;
        this.subjects = subjects;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @QueryParam("gedaan") @Nullable String done) {
        return matters.show(matter(checks.hold(id)), done != null);
    }

    @GET
    @Path("{id}/opheffen")
    public TemplateInstance ask(UUID id) {
        return deeds.ask(lifting(id), address(id));
    }

    @POST
    @Path("{id}/opheffen")
    public RestResponse<TemplateInstance> lift(UUID id) {
        return deeds.act(lifting(id), address(id));
    }

    /** For a claim, a student, a practice or the account of a practice. */
    @GET
    @Path("nieuw/{kind}/{subject}/{claim}")
    public TemplateInstance ask(String kind, UUID subject, UUID claim) {
        return deeds.ask(placing(kind, subject, claim), "/fonds/aanvragen/" + claim);
    }

    @POST
    @Path("nieuw/{kind}/{subject}/{claim}")
    public RestResponse<TemplateInstance> place(String kind, UUID subject, UUID claim) {
        return deeds.act(placing(kind, subject, claim), "/fonds/aanvragen/" + claim);
    }

    private Deed lifting(UUID id) {
        return Deed.of(
                        new Text("Blokkade opheffen", "Lift the hold"),
                        new Text(
                                "De volgende betaalrun kijkt opnieuw naar de regels die nu geblokkeerd zijn.",
                                "The next payment run looks again at the lines that are on hold now."),
                        List.of(Deed.REASON),
                        form -> checks.lift(id, new Reason(form.answer("reason"))))
                .on(Subjects.seen(facts(checks.hold(id), Page.of(visit))));
    }

    private Deed placing(String kind, UUID subject, UUID claim) {
        var what = CheckWords.subject(kind);
        return Deed.of(
                        new Text("Blokkeren: " + what.nl(), "Place a hold: " + what.en()),
                        new Text(
                                "Er wordt niets betaald tot een behandelaar de blokkade opheft. Een run die al klaarstaat kan niet meer worden vrijgegeven.",
                                "Nothing is paid until an officer lifts the hold. A run that is prepared already cannot be released any more."),
                        List.of(Deed.REASON),
                        form -> checks.hold(
                                visit.typed().text(Deeds.KEY), new NewHold(kind, subject, form.answer("reason"))))
                .on(Subjects.seen(subjects.of(kind, subject, claim, Page.of(visit))));
    }

    private Matter matter(Hold hold) {
        var page = Page.of(visit);
        var what = CheckWords.subject(hold.kind());
        var open = hold.lifted() == null;
        return new Matter(
                page.say("Blokkade van een ", "Hold on a ") + page.say(what.nl(), what.en()),
                open
                        ? page.say("Er wordt niets betaald.", "Nothing is paid.")
                        : page.say("De blokkade is opgeheven.", "The hold is lifted."),
                new Back(LIST, new Text("Alle blokkades", "All holds")),
                facts(hold, page),
                notes(hold, page),
                open
                        ? Matter.forOfficers(
                                visit, List.of(Way.to("Opheffen", "Lift it", address(hold.id()) + "/opheffen")))
                        : List.of());
    }

    private List<Fact> facts(Hold hold, Page page) {
        return Stream.concat(
                        subjects.of(hold.kind(), hold.subject(), page).stream(),
                        Stream.of(
                                Fact.of(
                                        "Sinds",
                                        "Since",
                                        page.moment(hold.placed().at())),
                                Fact.of("Waarom", "Why", hold.placed().why())))
                .toList();
    }

    private List<Note> notes(Hold hold, Page page) {
        var notes = new ArrayList<Note>();
        var placed = hold.placed();
        notes.add(new Note(
                placed.at(), page.say("geblokkeerd", "placed"), placed.why(), Matter.hand(visit, placed.by())));
        var lifted = hold.lifted();
        if (lifted != null) {
            notes.add(new Note(
                    lifted.at(), page.say("opgeheven", "lifted"), lifted.why(), Matter.hand(visit, lifted.by())));
        }
        return notes;
    }

    private static String address(UUID id) {
        return "/fonds/blokkades/" + id;
    }
}
