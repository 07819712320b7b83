package nl.ssfh.portal.fund.budget;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.List;
import nl.ssfh.portal.apis.BudgetsApi;
import nl.ssfh.portal.form.InDigits;
import nl.ssfh.portal.page.Download;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was paid and is still to be paid, by month, fee, practice and segment, on a page and as a file. */
@Path("/fonds/rapport")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class ReportPages {

    private final Visit visit;
    private final BudgetsApi budgets;

    ReportPages(Visit visit, @RestClient BudgetsApi budgets) {
        this.visit = visit;
        this.budgets = budgets;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance report(Page page, Report report);
    }

    @GET
    public TemplateInstance show(
            @QueryParam("van") @Nullable String from,
            @QueryParam("tot") @Nullable String until,
            @QueryParam("per") @Nullable List<String> by) {
        var chosen = chosen(by);
        var page = Page.of(visit);
        var payments = budgets.payments(month(from), month(until), chosen);
        return Templates.report(page, new Report(page, chosen, payments));
    }

    @GET
    @Path("betalingen.csv")
    public RestResponse<InputStream> csv(
            @QueryParam("van") @Nullable String from,
            @QueryParam("tot") @Nullable String until,
            @QueryParam("per") @Nullable List<String> by) {
        var file = budgets.paymentsCsv(month(from), month(until), chosen(by));
        return Download.CSV.of(file, "betalingen");
    }

    @GET
    @Path("betalingen.xlsx")
    public RestResponse<InputStream> excel(
            @QueryParam("van") @Nullable String from,
            @QueryParam("tot") @Nullable String until,
            @QueryParam("per") @Nullable List<String> by) {
        var file = budgets.paymentsExcel(month(from), month(until), chosen(by));
        return Download.EXCEL.of(file, "betalingen");
    }

    /** A field that was left empty asks for nothing. */
    private static @Nullable String month(@Nullable String text) {
        return text == null || text.isBlank() ? null : InDigits.month(text.strip());
    }

    private static List<String> chosen(@Nullable List<String> by) {
        return by == null || by.isEmpty() ? List.of("MONTH", "FEE") : List.copyOf(by);
    }
}
