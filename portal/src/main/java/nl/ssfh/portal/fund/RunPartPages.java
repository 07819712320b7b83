package nl.ssfh.portal.fund;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.RunsApi;
import nl.ssfh.portal.apis.RunsApi.NewRemoval;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.page.Download;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Parts of a run: a line that is taken out of it, and its files. */
@Path("/fonds/betaalruns/{run}")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class RunPartPages {

    private final Visit visit;
    private final Deeds deeds;
    private final RunsApi runs;
    private final Subjects subjects;

    RunPartPages(Visit visit, Deeds deeds, @RestClient RunsApi runs, Subjects subjects) {
        this.visit = visit;
        this.deeds = deeds;
        this.runs = runs;
        this.subjects = subjects;
    }

    @GET
    @Path("eruit/{instalment}")
    public TemplateInstance ask(UUID run, UUID instalment) {
        return deeds.ask(takingOut(run, instalment), "/fonds/betaalruns/" + run);
    }

    @POST
    @Path("eruit/{instalment}")
    public RestResponse<TemplateInstance> takeOut(UUID run, UUID instalment) {
        return deeds.act(takingOut(run, instalment), "/fonds/betaalruns/" + run);
    }

    /** As it went to the bank, with names and accounts. That it was taken is on record. */
    @GET
    @Path("bestanden/{number}")
    public RestResponse<InputStream> file(UUID run, int number) {
        return Download.XML.of(runs.file(run, number), "pain001-%s-%d".formatted(run, number));
    }

    private Deed takingOut(UUID run, UUID instalment) {
        return Deed.of(
                        new Text("Termijn uit de run halen", "Take a line out of the run"),
                        new Text(
                                "De termijn gaat met de volgende run mee. Wie de run zo wijzigt, kan hem niet vrijgeven.",
                                "The line goes along with the next run. Who changes the run so cannot release it."),
                        List.of(Deed.REASON),
                        form -> runs.takeOut(
                                visit.typed().text(Deeds.KEY), run, new NewRemoval(instalment, form.answer("reason"))))
                .on(Subjects.seen(subjects.line(instalment, Page.of(visit))));
    }
}
