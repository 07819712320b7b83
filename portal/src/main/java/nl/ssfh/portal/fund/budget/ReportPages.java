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
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.fund.PracticeNames;
import nl.ssfh.portal.page.Download;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What was paid and is still to be paid, by month, fee, practice and segment, on a page and as a file. */
@Path("/fonds/rapport")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class ReportPages {

    private final Visit visit;
    private final BudgetsApi budgets;
    private final PracticeNames practices;

    ReportPages(Visit visit, @RestClient BudgetsApi budgets, PracticeNames practices) {
        this.visit = visit;
        this.budgets = budgets;
        this.practices = practices;
    }

    /**
     * What a report is split by, and what stands in its way.
     *
     * @param trouble why there is none, where no field is to blame; else empty
     */
    public record Asked(Split split, String trouble) {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance report(Page page, Form form, Asked asked, @Nullable Report report);
    }

    @GET
    public RestResponse<TemplateInstance> show(
            @QueryParam("van") @Nullable String from,
            @QueryParam("tot") @Nullable String until,
            @QueryParam("per") @Nullable List<String> by) {
        var page = Page.of(visit);
        var months = ReportMonths.typed(from, until);
        var split = Split.of(page, by);
        try {
            var payments = budgets.payments(months.first(), months.last(), split.by());
            var form = ReportMonths.of(payments.from(), payments.until()).form(page);
            var report = Report.of(page, split, payments, practices);
            return RestResponse.ok(Templates.report(page, form, new Asked(split, ""), report));
        } catch (Refused e) {
            return again(e, months, split);
        }
    }

    private RestResponse<TemplateInstance> again(Refused refused, ReportMonths months, Split split) {
        if (!refused.concernsForm()) {
            throw refused;
        }
        var page = Page.of(visit);
        var form = months.form(page, refused);
        var trouble = form.isWrong() ? "" : refused.in(page.language());
        return ResponseBuilder.<TemplateInstance>create(refused.status())
                .entity(Templates.report(page, form, new Asked(split, trouble), null))
                .build();
    }

    @GET
    @Path("betalingen.csv")
    public RestResponse<InputStream> csv(
            @QueryParam("van") @Nullable String from,
            @QueryParam("tot") @Nullable String until,
            @QueryParam("per") @Nullable List<String> by) {
        var months = ReportMonths.typed(from, until);
        var file = budgets.paymentsCsv(months.first(), months.last(), by(by));
        return Download.CSV.of(file, "betalingen");
    }

    @GET
    @Path("betalingen.xlsx")
    public RestResponse<InputStream> excel(
            @QueryParam("van") @Nullable String from,
            @QueryParam("tot") @Nullable String until,
            @QueryParam("per") @Nullable List<String> by) {
        var months = ReportMonths.typed(from, until);
        var file = budgets.paymentsExcel(months.first(), months.last(), by(by));
        return Download.EXCEL.of(file, "betalingen");
    }

    private List<String> by(@Nullable List<String> asked) {
        return Split.of(Page.of(visit), asked).by();
    }
}
