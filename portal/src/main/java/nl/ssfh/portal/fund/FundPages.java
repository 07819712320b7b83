package nl.ssfh.portal.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.fund.WorkList.Pile;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.jspecify.annotations.Nullable;

/** All that waits for the fund, in one list with its filters in the address. */
@Path("/fonds")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class FundPages {

    private final Visit visit;
    private final OfficeJobs office;
    private final MoneyJobs money;

    FundPages(Visit visit, OfficeJobs office, MoneyJobs money) {
        this.visit = visit;
        this.office = office;
        this.money = money;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance work(Page page, WorkList list);
    }

    /** A part whose service does not answer is left out, and says so. */
    @GET
    public TemplateInstance work(@QueryParam("soort") @Nullable String kind, @QueryParam("wie") @Nullable String who) {
        var page = Page.of(visit);
        var piles = Arrays.stream(JobKind.values())
                .map(each -> new Pile(each, Reach.orNull(() -> jobs(each, page))))
                .toList();
        var mine = "ik".equals(who) ? visit.signedIn().subject() : null;
        return Templates.work(page, new WorkList(piles, JobKind.of(kind).orElse(null), mine));
    }

    private List<Job> jobs(JobKind kind, Page page) {
        return switch (kind) {
            case OBJECTION -> office.reviews(true);
            case REVIEW -> office.reviews(false);
            case RUN -> office.runs(page);
            case BANK -> office.bank(page);
            case RETURNED -> money.lines(JobKind.RETURNED, "RETURNED", page);
            case HELD -> money.lines(JobKind.HELD, "HELD", page);
            case ACCOUNT -> money.accounts();
            case RECEIPT -> money.disputes(page);
            case RECOVERY -> money.recoveries();
            case BUDGET -> money.budgets(page);
            case SAMPLE -> office.samples();
            case TASK -> visit.signedIn().is(Role.OFFICER) ? office.tasks() : List.of();
            case PARKED -> office.parked();
            case HOLD -> money.holds();
            case OVERRIDE -> money.overrides(page);
        };
    }
}
