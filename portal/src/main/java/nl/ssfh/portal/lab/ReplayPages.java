package nl.ssfh.portal.lab;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.PolicyAnswers.Policy;
import nl.ssfh.portal.apis.PolicyApi;
import nl.ssfh.portal.apis.ReplayAnswers.NewReplay;
import nl.ssfh.portal.apis.ReplayAnswers.Outcome;
import nl.ssfh.portal.apis.ReplayAnswers.Replay;
import nl.ssfh.portal.apis.ReplayAnswers.RowName;
import nl.ssfh.portal.apis.ReplayAnswers.Scale;
import nl.ssfh.portal.apis.ReplayApi;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What a version of the rules would have cost over every month that was decided. */
@Path("/fonds/doorrekeningen")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class ReplayPages {

    private static final int MOST = 50;
    private static final String AMOUNTS = "baseAmounts";

    private final Visit visit;
    private final ReplayApi replays;
    private final PolicyApi policies;

    ReplayPages(Visit visit, @RestClient ReplayApi replays, @RestClient PolicyApi policies) {
        this.visit = visit;
        this.replays = replays;
        this.policies = policies;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance replays(Page page, List<Replay> replays, List<Policy> policies, UUID key);

        static native TemplateInstance replay(
                Page page,
                Replay replay,
                @Nullable Outcome outcome,
                @Nullable Picture picture,
                RowNumbers numbers,
                List<Replay> others);

        static native TemplateInstance beside(Page page, Replay first, Replay second, SideBySide sides);
    }

    @GET
    public TemplateInstance list() {
        return Templates.replays(
                Page.of(visit),
                replays.replays(MOST).items(),
                policies.policies().items(),
                UUID.randomUUID());
    }

    @POST
    public RestResponse<Void> ask() {
        var typed = visit.typed();
        var policy = typed.text("regeling");
        var against = typed.has("naast") ? typed.text("naast") : null;
        var scale = typed.has("passend") ? new Scale(amounts(policy)) : null;
        var name = typed.has("naam") ? typed.text("naam") : policy;
        var asked = replays.ask(typed.text("sleutel"), new NewReplay(name, policy, against, scale));
        return RestResponse.seeOther(URI.create("/fonds/doorrekeningen/" + asked.id()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance replay(UUID id) {
        var page = Page.of(visit);
        var replay = replays.replay(id);
        var outcome = replay.isDone() ? replays.result(id) : null;
        var others = replays.replays(MOST).items().stream()
                .filter(other -> other.isDone() && !other.id().equals(id))
                .toList();
        var picture = outcome == null ? null : Picture.of(page, outcome);
        var scaled = outcome != null && outcome.scaled() != null;
        var numbers = RowNumbers.of(scaled ? policies.tables(replay.policy()).items() : List.of());
        return Templates.replay(page, replay, outcome, picture, numbers, others);
    }

    @GET
    @Path("{id}/regels.csv")
    public RestResponse<String> lines(UUID id) {
        return ResponseBuilder.ok(replays.lines(id), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"doorrekening.csv\"")
                .build();
    }

    @GET
    @Path("{id}/naast")
    public TemplateInstance beside(UUID id, @QueryParam("tweede") @Nullable UUID second) {
        if (second == null) {
            throw new NotFoundException();
        }
        var page = Page.of(visit);
        return Templates.beside(
                page, replays.replay(id), replays.replay(second), SideBySide.of(page, replays.compare(id, second)));
    }

    /** Every base amount goes along with the scaling. */
    private List<RowName> amounts(String policy) {
        return policies.tables(policy).items().stream()
                .filter(table -> table.name().equals(AMOUNTS))
                .flatMap(table -> table.rows().stream())
                .map(row -> new RowName(AMOUNTS, row.id()))
                .toList();
    }
}
