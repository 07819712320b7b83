package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EligibilityApi;
import nl.ssfh.portal.apis.EligibilityApi.Decision;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.PayoutsApi.Schedule;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Today;
import nl.ssfh.portal.practice.Practices.Chosen;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What waits for a practice, its placements, and what they bring. */
@Path("/praktijk")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class PracticePages {

    private static final int MOST = 50;
    private static final Schedule NONE = new Schedule(List.of());

    private final Visit visit;
    private final Today today;
    private final Practices practices;
    private final ClaimsApi claims;
    private final EligibilityApi eligibility;
    private final PayoutsApi payouts;

    PracticePages(
            Visit visit,
            Today today,
            Practices practices,
            @RestClient ClaimsApi claims,
            @RestClient EligibilityApi eligibility,
            @RestClient PayoutsApi payouts) {
        this.visit = visit;
        this.today = today;
        this.practices = practices;
        this.claims = claims;
        this.eligibility = eligibility;
        this.payouts = payouts;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance desk(Page page, Desk desk);

        static native TemplateInstance none(Page page);

        static native TemplateInstance placement(
                Page page, Placement placement, @Nullable Decision decision, @Nullable Money money);
    }

    @GET
    public TemplateInstance desk(@QueryParam("praktijk") @Nullable UUID wanted) {
        var chosen = practices.choose(wanted);
        var practice = chosen.practice();
        return practice == null
                ? Templates.none(Page.of(visit))
                : Templates.desk(Page.of(visit), desk(chosen, practice));
    }

    @GET
    @Path("stages/{id}")
    public TemplateInstance placement(UUID id) {
        var placement = claims.placement(id);
        var decisions = Reach.orNull(() -> eligibility.decisions(id));
        var decision = decisions == null ? null : EligibilityApi.inForce(decisions);
        return Templates.placement(Page.of(visit), placement, decision, money(List.of(id)));
    }

    private Desk desk(Chosen chosen, Practice practice) {
        var found = claims.claims(practice.id(), MOST).items();
        var byPlacement = found.stream()
                .filter(claim -> claim.placement() != null && !claim.status().equals("WITHDRAWN"))
                .collect(Collectors.toMap(Claim::placement, Function.identity(), (one, other) -> other));
        var placements = claims.placements(practice.id(), null, MOST).items();
        return new Desk(
                chosen.all(),
                practice,
                jobs(practice),
                placements.stream()
                        .map(placement -> new Desk.Row(placement, byPlacement.get(placement.id())))
                        .toList(),
                found.stream().filter(Claim::isDraft).toList(),
                money(placements.stream().map(Placement::id).toList()),
                today.date());
    }

    private List<Desk.Job> jobs(Practice practice) {
        return claims.tasks(MOST).items().stream()
                .filter(task -> task.practice().equals(practice.id()))
                .map(Desk.Job::of)
                .toList();
    }

    /** Absent when payout-service does not answer. */
    private @Nullable Money money(List<UUID> placements) {
        return Reach.orNull(() -> Money.of(placements.stream()
                .map(id -> Reach.orElse(NONE, () -> payouts.schedule(id)))
                .toList()));
    }
}
