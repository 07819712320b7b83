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
import nl.ssfh.portal.apis.ChecksApi;
import nl.ssfh.portal.apis.ChecksApi.Dispute;
import nl.ssfh.portal.apis.Reason;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.deed.Matter;
import nl.ssfh.portal.deed.Matter.Back;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.deed.Matter.Note;
import nl.ssfh.portal.deed.Matter.Way;
import nl.ssfh.portal.deed.Matters;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A stipend that the practice says it passed on, and the student says did not arrive. */
@Path("/fonds/niet-ontvangen")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class DisputePages {

    private final Visit visit;
    private final Deeds deeds;
    private final Matters matters;
    private final ChecksApi checks;

    DisputePages(Visit visit, Deeds deeds, Matters matters, @RestClient ChecksApi checks) {
        this.visit = visit;
        this.deeds = deeds;
        this.matters = matters;
        this.checks = checks;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @QueryParam("gedaan") @Nullable String done) {
        return matters.show(matter(checks.dispute(id)), done != null);
    }

    @GET
    @Path("{id}/sluiten")
    public TemplateInstance ask(UUID id) {
        return deeds.ask(closing(id), address(id));
    }

    @POST
    @Path("{id}/sluiten")
    public RestResponse<TemplateInstance> close(UUID id) {
        return deeds.act(closing(id), address(id));
    }

    private Deed closing(UUID id) {
        return Deed.of(
                new Text("Verschil sluiten", "Close the difference"),
                new Text(
                        "Bel of schrijf eerst met beiden. Zeggen zij hetzelfde, dan sluit het vanzelf.",
                        "Call or write to both first. Where they say the same again, it closes by itself."),
                List.of(Deed.REASON),
                form -> checks.close(id, new Reason(form.answer("reason"))));
    }

    private Matter matter(Dispute dispute) {
        var page = Page.of(visit);
        return new Matter(
                page.say("Stagevergoeding niet ontvangen", "Stipend not received"),
                page.say(
                        "De praktijk zegt dat zij betaalde, de student dat het er niet is.",
                        "The practice says that it paid, the student that it is not there."),
                new Back("/fonds?soort=niet-ontvangen", new Text("Alle verschillen", "All differences")),
                List.of(
                        Fact.of("Maand", "Month", page.month(dispute.month())),
                        Fact.of("Gemeld op", "Told on", page.day(dispute.disputedOn())),
                        Fact.to(
                                "Stage",
                                "Placement",
                                page.say("bekijk de aanvraag", "see the claim"),
                                "/fonds/stages/" + dispute.placement())),
                notes(dispute, page),
                dispute.isOpen()
                        ? Matter.forOfficers(
                                visit, List.of(Way.to("Sluiten", "Close it", address(dispute.id()) + "/sluiten")))
                        : List.of());
    }

    private List<Note> notes(Dispute dispute, Page page) {
        var notes = new ArrayList<Note>();
        var closing = dispute.closing();
        if (closing != null) {
            notes.add(new Note(
                    closing.at(), page.say("gesloten", "closed"), closing.why(), Matter.hand(visit, closing.by())));
        }
        return notes;
    }

    private static String address(UUID id) {
        return "/fonds/niet-ontvangen/" + id;
    }
}
