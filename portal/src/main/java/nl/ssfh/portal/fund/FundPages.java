package nl.ssfh.portal.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Supplier;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.Together;
import nl.ssfh.portal.apis.Together.Part;
import nl.ssfh.portal.fund.JobNames.Known;
import nl.ssfh.portal.fund.WorkList.Pile;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Rows;
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
    private final JobNames names;

    FundPages(Visit visit, OfficeJobs office, MoneyJobs money, JobNames names) {
        this.visit = visit;
        this.office = office;
        this.money = money;
        this.names = names;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance work(Page page, WorkList list, Rows<Job> rows, Known names);
    }

    /** A part whose service does not answer is left out, and says so. */
    @GET
    public TemplateInstance work(
            @QueryParam("soort") @Nullable String kind,
            @QueryParam("wie") @Nullable String who,
            @QueryParam("vanaf") int first) {
        var page = Page.of(visit);
        var asked = new EnumMap<JobKind, List<Part<Answers<Job>>>>(JobKind.class);
        for (var each : JobKind.values()) {
            asked.put(each, jobs(each, page).stream().map(Together::ask).toList());
        }
        var piles = new ArrayList<Pile>();
        asked.forEach((each, parts) ->
                piles.add(Pile.of(each, parts.stream().map(Part::orNull).toList())));
        var mine = "ik".equals(who) ? visit.signedIn().subject() : null;
        var list = new WorkList(piles, JobKind.of(kind).orElse(null), mine, first);
        var rows = list.rows();
        return Templates.work(page, list, rows, names.of(rows.shown()));
    }

    /** What to ask for one kind, service by service. */
    private List<Supplier<Answers<Job>>> jobs(JobKind kind, Page page) {
        return switch (kind) {
            case OBJECTION -> List.of(office::objections);
            case REVIEW -> List.of(office::reviews);
            case RUN -> List.of(() -> office.runs(page));
            case BANK -> List.of(() -> office.bank(page));
            case RETURNED -> List.of(() -> money.lines(JobKind.RETURNED, "RETURNED", page));
            case HELD -> List.of(() -> money.lines(JobKind.HELD, "HELD", page));
            case ACCOUNT -> List.of(money::accounts, money::alerts);
            case RECEIPT -> List.of(() -> money.disputes(page));
            case RECOVERY -> List.of(() -> money.recoveries(page));
            case BUDGET -> List.of(() -> money.budgets(page));
            case SAMPLE -> List.of(office::samples);
            case TASK -> visit.signedIn().is(Role.OFFICER) ? List.of(office::tasks) : List.of();
            case PARKED -> office.parked();
            case HOLD -> List.of(() -> money.holds(page));
            case OVERRIDE -> List.of(() -> money.overrides(page));
        };
    }
}
