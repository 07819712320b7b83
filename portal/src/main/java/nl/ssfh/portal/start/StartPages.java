package nl.ssfh.portal.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.MoneyTasksApi;
import nl.ssfh.portal.apis.MoneyTasksApi.MoneyTask;
import nl.ssfh.portal.apis.Together;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.task.Jobs;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import nl.ssfh.portal.visit.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The first page of whoever is in. */
@Path("/")
@For({Role.STUDENT, Role.PRACTICE, Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class StartPages {

    private static final int A_PAGE = 200;

    private final Visit visit;
    private final ClaimsApi claims;
    private final MoneyTasksApi payouts;

    StartPages(Visit visit, @RestClient ClaimsApi claims, @RestClient MoneyTasksApi payouts) {
        this.visit = visit;
        this.claims = claims;
        this.payouts = payouts;
    }

    /**
     * What somebody who is here for the first time has still to do.
     *
     * @param practice whether he acts for none
     * @param placement whether he is linked to none
     */
    public record Beginning(boolean practice, boolean placement) {

        static final Beginning OVER = new Beginning(false, false);
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance start(Page page, Jobs jobs, Beginning beginning);
    }

    /** The fund has its own first pages; what waits there is more than tasks. */
    @GET
    @Path("mijn")
    public RestResponse<TemplateInstance> start() {
        var visitor = visit.signedIn();
        if (!visitor.is(Role.PRACTICE) && !visitor.is(Role.STUDENT)) {
            return RestResponse.seeOther(URI.create(visitor.is(Role.OFFICER) ? "/fonds" : "/toezicht"));
        }
        var tasks = Together.ask(() -> Answers.all(cursor -> claims.tasks(cursor, A_PAGE)));
        var money = Together.ask(() -> money(visitor));
        var jobs = Jobs.of(money.orNull(), tasks.orNull(), visitor);
        var beginning = jobs.whole() && jobs.all().isEmpty() ? beginning(visitor) : Beginning.OVER;
        return RestResponse.ok(Templates.start(Page.of(visit), jobs, beginning));
    }

    private Beginning beginning(Visitor visitor) {
        var practice = Together.ask(() -> visitor.is(Role.PRACTICE)
                && claims.practices(null, null, 1).items().isEmpty());
        var placement = Together.ask(
                () -> visitor.is(Role.STUDENT) && claims.myPlacements().items().isEmpty());
        return new Beginning(Boolean.TRUE.equals(practice.orNull()), Boolean.TRUE.equals(placement.orNull()));
    }

    private List<MoneyTask> money(Visitor visitor) {
        return visitor.is(Role.PRACTICE) ? payouts.tasks(null) : List.of();
    }

    /** The sign-in server sends people back here; whoever comes by himself goes on to his first page. */
    @GET
    @Path("inloggen")
    public RestResponse<Void> signedIn() {
        return RestResponse.seeOther(URI.create("/mijn"));
    }
}
