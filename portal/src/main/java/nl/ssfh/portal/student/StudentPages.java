package nl.ssfh.portal.student;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ClaimAnswers.MyPlacement;
import nl.ssfh.portal.apis.ClaimQuestions.Receipt;
import nl.ssfh.portal.apis.ClaimQuestions.Running;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EligibilityApi;
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

/** A student's placements, each from the claim to 'received'. */
@Path("/student")
@For(Role.STUDENT)
@RunOnVirtualThread
public class StudentPages {

    private static final int A_PAGE = 50;
    private static final Schedule NONE = new Schedule(List.of());

    private final Visit visit;
    private final Today today;
    private final ClaimsApi claims;
    private final EligibilityApi eligibility;
    private final PayoutsApi payouts;

    StudentPages(
            Visit visit,
            Today today,
            @RestClient ClaimsApi claims,
            @RestClient EligibilityApi eligibility,
            @RestClient PayoutsApi payouts) {
        this.visit = visit;
        this.today = today;
        this.claims = claims;
        this.eligibility = eligibility;
        this.payouts = payouts;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance timelines(Page page, List<Timeline> timelines, LocalDate today, boolean thanks);

        static native TemplateInstance away(Page page);
    }

    @GET
    public TemplateInstance timelines(@QueryParam("dank") @Nullable String thanks) {
        var tasks = Together.ask(() -> Answers.all(cursor -> claims.tasks(cursor, A_PAGE)));
        var placements = Together.ask(() -> claims.myPlacements().items()).orNull();
        if (placements == null) {
            return Templates.away(Page.of(visit));
        }
        var asked = placements.stream().map(this::ask).toList();
        var waiting = tasks.orNull();
        var timelines = asked.stream().map(each -> each.timeline(waiting)).toList();
        return Templates.timelines(Page.of(visit), timelines, today.date(), thanks != null);
    }

    @POST
    @Path("loopt-nog")
    public RestResponse<Void> running() {
        var answer = new Running.Answer(placement(), true, null);
        claims.confirm(UUID.randomUUID().toString(), Running.each(month(), List.of(answer)));
        return thanks();
    }

    @POST
    @Path("ontvangen")
    public RestResponse<Void> received() {
        var arrived = visit.typed().yes("is-er");
        if (arrived == null) {
            throw new BadRequestException();
        }
        claims.report(UUID.randomUUID().toString(), new Receipt(placement(), month(), arrived));
        return thanks();
    }

    private Asked ask(MyPlacement placement) {
        var id = placement.id();
        return new Asked(
                placement,
                Together.ask(() -> eligibility.decisions(id)),
                Together.ask(() -> Money.of(List.of(Reach.orElse(NONE, () -> payouts.schedule(id))))),
                Together.ask(() -> claims.receipts(id).items()));
    }

    private UUID placement() {
        var placement = visit.typed().id("stage");
        if (placement == null) {
            throw new BadRequestException();
        }
        return placement;
    }

    private YearMonth month() {
        var month = visit.typed().month("maand");
        if (month == null) {
            throw new BadRequestException();
        }
        return month;
    }

    private static RestResponse<Void> thanks() {
        return RestResponse.seeOther(URI.create("/student?dank=ja"));
    }
}
