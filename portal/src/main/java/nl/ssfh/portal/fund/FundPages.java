package nl.ssfh.portal.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.ssfh.portal.apis.ClaimAnswers.Task;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EligibilityApi;
import nl.ssfh.portal.apis.EligibilityApi.Review;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.PayoutsApi.Unexplained;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What waits for the fund. */
@Path("/fonds")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class FundPages {

    private static final int MOST = 50;

    private final Visit visit;
    private final ClaimsApi claims;
    private final EligibilityApi eligibility;
    private final PayoutsApi payouts;

    FundPages(
            Visit visit,
            @RestClient ClaimsApi claims,
            @RestClient EligibilityApi eligibility,
            @RestClient PayoutsApi payouts) {
        this.visit = visit;
        this.claims = claims;
        this.eligibility = eligibility;
        this.payouts = payouts;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance work(
                Page page,
                @Nullable List<Task> tasks,
                @Nullable List<Review> reviews,
                @Nullable List<Unexplained> bank);
    }

    /** A part whose service does not answer is left out, and says so. */
    @GET
    public TemplateInstance work() {
        var officer = visit.signedIn().is(Role.OFFICER);
        var tasks = officer ? Reach.orNull(() -> claims.tasks(MOST).items()) : List.<Task>of();
        var reviews = Reach.orNull(() -> eligibility.reviews("OPEN", MOST).items());
        var bank = Reach.orNull(() -> payouts.suspense(MOST).items());
        return Templates.work(Page.of(visit), tasks, reviews, bank);
    }
}
