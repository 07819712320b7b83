package nl.ssfh.portal.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EligibilityApi;
import nl.ssfh.portal.apis.EligibilityApi.Decision;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.PayoutsApi.Schedule;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.practice.Words;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A claim with its whole story: the facts, what was decided and why, and the money. */
@Path("/fonds/aanvragen")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class ClaimStoryPages {

    private static final Schedule NONE = new Schedule(List.of());

    private final Visit visit;
    private final ClaimsApi claims;
    private final EligibilityApi eligibility;
    private final PayoutsApi payouts;

    ClaimStoryPages(
            Visit visit,
            @RestClient ClaimsApi claims,
            @RestClient EligibilityApi eligibility,
            @RestClient PayoutsApi payouts) {
        this.visit = visit;
        this.claims = claims;
        this.eligibility = eligibility;
        this.payouts = payouts;
    }

    /**
     * Everything about one claim.
     *
     * @param placement absent in a draft for a placement that is not registered
     */
    public record Story(
            Claim claim,
            @Nullable Placement placement,
            List<Decision> decisions,
            @Nullable Money money) {

        public Text status() {
            return Words.status(claim.status());
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance story(Page page, Story story);
    }

    @GET
    public RestResponse<Void> find(@QueryParam("kenmerk") @Nullable String reference) {
        var found =
                claims.claimsWith(reference == null ? "" : reference.strip()).items();
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        return RestResponse.seeOther(
                URI.create("/fonds/aanvragen/" + found.getFirst().id()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance story(UUID id) {
        var claim = claims.claim(id);
        var placement = claim.placement();
        if (placement == null) {
            return Templates.story(Page.of(visit), new Story(claim, null, List.of(), null));
        }
        var decisions = Reach.orNull(() -> eligibility.decisions(placement).items());
        var money = Reach.orNull(() -> Money.of(List.of(Reach.orElse(NONE, () -> payouts.schedule(placement)))));
        return Templates.story(
                Page.of(visit),
                new Story(claim, claims.placement(placement), decisions == null ? List.of() : decisions, money));
    }
}
