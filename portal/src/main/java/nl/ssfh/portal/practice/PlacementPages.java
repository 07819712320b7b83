package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.ChangesApi;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EligibilityApi;
import nl.ssfh.portal.apis.InvitationsApi;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.PayoutsApi.Schedule;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.apis.Together;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Today;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One placement: what is known of it, what was decided, what is paid, and what can be done about it. */
@Path("/praktijk/stages/{id}")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class PlacementPages {

    private static final Schedule NONE = new Schedule(List.of());

    private final Visit visit;
    private final Mandated mandated;
    private final Today today;
    private final ClaimsApi claims;
    private final ChangesApi changes;
    private final EligibilityApi eligibility;
    private final PayoutsApi payouts;
    private final InvitationsApi invitations;

    PlacementPages(
            Visit visit,
            Mandated mandated,
            Today today,
            @RestClient ClaimsApi claims,
            @RestClient ChangesApi changes,
            @RestClient EligibilityApi eligibility,
            @RestClient PayoutsApi payouts,
            @RestClient InvitationsApi invitations) {
        this.visit = visit;
        this.mandated = mandated;
        this.today = today;
        this.claims = claims;
        this.changes = changes;
        this.eligibility = eligibility;
        this.payouts = payouts;
        this.invitations = invitations;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance placement(Page page, File file, UUID key, @Nullable String done);

        static native TemplateInstance withdraw(Page page, File file);
    }

    @GET
    public TemplateInstance placement(UUID id, @QueryParam("gedaan") @Nullable String done) {
        return Templates.placement(Page.of(visit), file(id), UUID.randomUUID(), done);
    }

    @GET
    @Path("intrekken")
    public TemplateInstance asked(UUID id) {
        mandated.filesFor(id);
        return Templates.withdraw(Page.of(visit), file(id));
    }

    @POST
    @Path("intrekken")
    public RestResponse<Void> withdraw(UUID id) {
        var claim = LiveClaim.of(id, changes);
        if (claim == null) {
            throw new NotFoundException();
        }
        changes.withdraw(claim.id());
        return RestResponse.seeOther(URI.create("/praktijk/stages/%s?gedaan=ingetrokken".formatted(id)));
    }

    private File file(UUID id) {
        var decisions = Together.ask(() -> eligibility.decisions(id));
        var money = Together.ask(() -> Money.of(List.of(Reach.orElse(NONE, () -> payouts.schedule(id)))));
        var placement = claims.placement(id);
        var told = changes.changed(id).changes().stream().map(Told::new).toList();
        var decided = decisions.orNull();
        return new File(
                placement,
                LiveClaim.of(id, changes),
                told,
                decided == null ? null : EligibilityApi.inForce(decided),
                decided == null,
                money.orNull(),
                claims.receipts(id).items(),
                invitations.ofStudent(id),
                claims.practice(placement.practice()).mayFile(),
                today.date());
    }
}
