package nl.ssfh.portal.fund;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.PayoutsApi.Approval;
import nl.ssfh.portal.apis.RunsApi;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deed.Seen;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What an officer does with a run that cannot go as it was prepared. */
@Path("/fonds/betaalruns/{run}")
@For(Role.OFFICER)
@RunOnVirtualThread
public class RunRescuePages {

    private static final String ALL = "/fonds/betaalruns";

    private final Visit visit;
    private final Deeds deeds;
    private final PayoutsApi payouts;
    private final RunsApi runs;

    RunRescuePages(Visit visit, Deeds deeds, @RestClient PayoutsApi payouts, @RestClient RunsApi runs) {
        this.visit = visit;
        this.deeds = deeds;
        this.payouts = payouts;
        this.runs = runs;
    }

    static String renewing(UUID run) {
        return "%s/%s/vernieuwen".formatted(ALL, run);
    }

    static String knowing(UUID run) {
        return "%s/%s/bekend".formatted(ALL, run);
    }

    @GET
    @Path("vernieuwen")
    public TemplateInstance askRenewal(UUID run) {
        return deeds.ask(renewal(run), ALL);
    }

    @POST
    @Path("vernieuwen")
    public RestResponse<TemplateInstance> renew(UUID run) {
        return deeds.act(renewal(run), ALL);
    }

    @GET
    @Path("bekend")
    public TemplateInstance askKnownSending(UUID run) {
        return deeds.ask(knownSending(run), ALL + "/" + run);
    }

    @POST
    @Path("bekend")
    public RestResponse<TemplateInstance> treatAsSent(UUID run) {
        return deeds.act(knownSending(run), ALL + "/" + run);
    }

    private Deed renewal(UUID run) {
        return Deed.of(
                        new Text("Run vernieuwen", "Renew the run"),
                        new Text(
                                "Deze run wordt geannuleerd en zijn maand wordt opnieuw klaargezet. Wat is gewijzigd, wordt "
                                        + "aangehouden of gaat naar de nieuwe rekening. Een ander geeft de nieuwe run vrij.",
                                "This run is cancelled and its month is prepared anew. What changed is held, or goes to the "
                                        + "new account. Another officer releases the new run."),
                        List.of(),
                        form -> runs.renew(visit.typed().text(Deeds.KEY), run))
                .on(new Seen("", "", facts(payouts.run(run))));
    }

    private Deed knownSending(UUID id) {
        var run = payouts.run(id);
        return Deed.of(
                        new Text("Als verzonden behandelen", "Treat it as sent"),
                        new Text(
                                "De bank heeft op deze run geantwoord, terwijl hij hier niet als verzonden staat. Lees eerst "
                                        + "alle bankberichten in. Er gaat niets naar de bank; ook dit vraagt twee behandelaars.",
                                "The bank answered on this run, though it is not known here as sent. First take in all that "
                                        + "the bank reports. Nothing goes to the bank; this needs two officers too."),
                        List.of(),
                        form -> runs.treatAsSent(id, new Approval(form.answer("inhoud"))))
                .on(new Seen("inhoud", run.contentHash(), facts(run)));
    }

    private List<Fact> facts(PayoutsApi.Run run) {
        var page = Page.of(visit);
        return List.of(
                Fact.to("Betaalrun", "Payment run", page.month(run.month()), ALL + "/" + run.id()),
                Fact.of("Bedrag", "Amount", page.euros(run.totalCents())),
                Fact.of("Betaaldag", "Day of payment", page.day(run.executionDate())));
    }
}
