package nl.ssfh.portal.fund.budget;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.BudgetsApi;
import nl.ssfh.portal.apis.BudgetsApi.Budget;
import nl.ssfh.portal.apis.BudgetsApi.Forecast;
import nl.ssfh.portal.chart.BarChart;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.deed.Matters;
import nl.ssfh.portal.fund.Subjects;
import nl.ssfh.portal.page.Download;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the fund has for each year and fee, proposed by one officer and confirmed by another, and what it will cost. */
@Path("/fonds/begroting")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class BudgetPages {

    private static final String HERE = "/fonds/begroting";
    private static final int MOST = 200;

    private final Visit visit;
    private final Deeds deeds;
    private final Matters matters;
    private final BudgetsApi budgets;

    BudgetPages(Visit visit, Deeds deeds, Matters matters, @RestClient BudgetsApi budgets) {
        this.visit = visit;
        this.deeds = deeds;
        this.matters = matters;
        this.budgets = budgets;
    }

    /** The coming months, drawn too. */
    public record Foreseen(List<ForecastMonth> months, BarChart chart) {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance budgets(
                Page page,
                List<Meter> meters,
                List<Budget> proposed,
                Forecast forecast,
                Foreseen foreseen,
                boolean done);
    }

    @GET
    public TemplateInstance show(@QueryParam("gedaan") @Nullable String done) {
        var all = Answers.all(cursor -> budgets.budgets(cursor, MOST));
        var meters = all.stream()
                .filter(Budget::isInForce)
                .sorted(Comparator.comparingInt(Budget::year).reversed().thenComparing(Budget::fee))
                .map(budget -> new Meter(budgets.budget(budget.id())))
                .toList();
        var proposed = all.stream().filter(Budget::isProposed).toList();
        var forecast = budgets.forecast();
        var page = Page.of(visit);
        var months = ForecastMonth.of(forecast);
        var foreseen = new Foreseen(months, ForecastMonth.chart(page, months));
        return Templates.budgets(page, meters, proposed, forecast, foreseen, done != null);
    }

    @GET
    @Path("prognose.csv")
    public RestResponse<InputStream> csv() {
        return Download.CSV.of(budgets.forecastCsv(), "prognose");
    }

    @GET
    @Path("prognose.xlsx")
    public RestResponse<InputStream> excel() {
        return Download.EXCEL.of(budgets.forecastExcel(), "prognose");
    }

    @GET
    @Path("voorstel")
    public TemplateInstance askToPropose() {
        return deeds.ask(proposing(), HERE);
    }

    @POST
    @Path("voorstel")
    public RestResponse<TemplateInstance> propose() {
        return deeds.act(proposing(), HERE);
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(UUID id, @QueryParam("gedaan") @Nullable String done) {
        var budget = budgets.budget(id).budget();
        return matters.show(BudgetWords.matter(budget, visit), done != null);
    }

    @GET
    @Path("{id}/{step}")
    public TemplateInstance ask(UUID id, String step) {
        return deeds.ask(deed(id, step), HERE + "/" + id);
    }

    @POST
    @Path("{id}/{step}")
    public RestResponse<TemplateInstance> act(UUID id, String step) {
        return deeds.act(deed(id, step), HERE + "/" + id);
    }

    private Deed proposing() {
        return BudgetWords.proposing(form -> budgets.propose(visit.typed().text(Deeds.KEY), BudgetWords.read(form)));
    }

    private Deed deed(UUID id, String step) {
        var deed = switch (step) {
            case "bevestigen" -> BudgetWords.confirming(form -> budgets.confirm(id));
            case "intrekken" -> BudgetWords.withdrawing(form -> budgets.withdraw(id));
            default -> throw new NotFoundException();
        };
        return deed.on(Subjects.seen(BudgetWords.toDecide(budgets.budget(id).budget(), visit)));
    }
}
