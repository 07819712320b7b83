package nl.ssfh.portal.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.PayoutsApi.Approval;
import nl.ssfh.portal.apis.PayoutsApi.BankFile;
import nl.ssfh.portal.apis.PayoutsApi.Run;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.apis.RunsApi;
import nl.ssfh.portal.apis.RunsApi.Checked;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A payment run, in the hands of two officers. payout-service refuses the same person. */
@Path("/fonds/betaalruns")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class RunPages {

    private static final int MOST = 200;
    private static final int A_PAGE = 25;

    private final Visit visit;
    private final PayoutsApi payouts;
    private final RunsApi runs;
    private final PracticeNames names;

    RunPages(Visit visit, @RestClient PayoutsApi payouts, @RestClient RunsApi runs, PracticeNames names) {
        this.visit = visit;
        this.payouts = payouts;
        this.runs = runs;
        this.names = names;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance run(
                Page page,
                RunWords run,
                Inspection inspection,
                List<BankFile> files,
                @Nullable RunRefusal refusal,
                boolean done);
    }

    @GET
    @Path("{id}")
    public TemplateInstance run(
            UUID id,
            @QueryParam("regels") @Nullable String which,
            @QueryParam("verder") @Nullable String cursor,
            @QueryParam("gedaan") @Nullable String done) {
        var run = payouts.run(id);
        return page(run, inspect(run, "aangehouden".equals(which), cursor), null, done != null);
    }

    /** Also in answer to a form it is the page of the run, and follows it under that address. */
    private TemplateInstance page(Run run, Inspection inspection, @Nullable RunRefusal refusal, boolean done) {
        var page = refusal == null ? Page.of(visit) : Page.of(visit).at(address(run.id()));
        return Templates.run(page, new RunWords(run, visit), inspection, payouts.files(run.id()), refusal, done);
    }

    private static String address(UUID run) {
        return "/fonds/betaalruns/" + run;
    }

    private Inspection inspect(Run run, boolean held, @Nullable String cursor) {
        var id = run.id();
        boolean mayTakeOut = run.isPrepared() && visit.signedIn().is(Role.OFFICER);
        var overview = runs.overview(id);
        var page = runs.checks(id, held, cursor, A_PAGE);
        var practices = names.of(Stream.concat(page.items().stream(), overview.letPass().stream())
                .map(Checked::practice));
        return new Inspection(
                overview,
                new RunLines(id, overview.letPass(), false, mayTakeOut, null, practices),
                new RunLines(id, page.items(), held, mayTakeOut && !held, page.next(), practices),
                Answers.all(after -> runs.removals(id, after, MOST)));
    }

    /** With the hash that this officer saw: what changed since is refused. */
    @POST
    @Path("{id}/vrijgeven")
    public RestResponse<TemplateInstance> release(UUID id) {
        return act(id, () -> payouts.release(id, new Approval(visit.typed().text("inhoud"))));
    }

    /** From here on nothing calls the run back. */
    @POST
    @Path("{id}/verzenden")
    public RestResponse<TemplateInstance> send(UUID id) {
        return act(id, () -> payouts.send(id));
    }

    @POST
    @Path("{id}/afsluiten")
    public RestResponse<TemplateInstance> close(UUID id) {
        return act(id, () -> payouts.close(id));
    }

    @POST
    @Path("{id}/annuleren")
    public RestResponse<TemplateInstance> cancel(UUID id) {
        return act(id, () -> payouts.cancel(id));
    }

    /** Shows the run again; when it is refused, with the reason and what can be done instead. */
    private RestResponse<TemplateInstance> act(UUID id, Runnable deed) {
        try {
            deed.run();
        } catch (Refused e) {
            if (!e.concernsForm()) {
                throw e;
            }
            var run = payouts.run(id);
            return ResponseBuilder.<TemplateInstance>create(e.status())
                    .entity(page(run, inspect(run, false, null), RunRefusal.of(e, id), false))
                    .build();
        }
        return ResponseBuilder.<TemplateInstance>seeOther(URI.create(address(id)))
                .build();
    }
}
