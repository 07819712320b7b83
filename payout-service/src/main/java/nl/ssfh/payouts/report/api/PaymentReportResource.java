package nl.ssfh.payouts.report.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import nl.ssfh.payouts.report.app.ShowPayments;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.sheet.SheetAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the fund and its auditors see what became of the money. */
@Path("/v1/reports/payments")
@Tag(name = "reports", description = "The money of the fund, added up")
@RunOnVirtualThread
public class PaymentReportResource {

    private static final int MOST_ROWS = 10_000;

    private final ShowPayments payments;
    private final PayCalendar calendar;

    PaymentReportResource(ShowPayments payments, PayCalendar calendar) {
        this.payments = payments;
        this.calendar = calendar;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getPaymentReport",
            summary = "Show what became of the money",
            description = "What is planned, due, paid, returned, held, set off and recovered of the placement-months"
                    + " asked for, by month and fee unless by says otherwise. The segment of a month is what the"
                    + " placement was on its last day, as far as it was told. JSON has at most 10,000 rows; as CSV, or"
                    + " as Excel (xlsx), for who accepts that, it has any number.")
    @APIResponse(responseCode = "200", description = "A row for each group, and the total")
    public PaymentReportView json(@BeanParam PaymentParameters parameters) {
        return PaymentReportView.of(payments.report(parameters.read(calendar.today()), MOST_ROWS));
    }

    @GET
    @Produces(SheetAnswer.CSV)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> csv(@BeanParam PaymentParameters parameters) {
        return SheetAnswer.csv(sheet(parameters)::write);
    }

    @GET
    @Produces(SheetAnswer.EXCEL)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> excel(@BeanParam PaymentParameters parameters) {
        return SheetAnswer.excel("payments", sheet(parameters)::write);
    }

    private PaymentSheet sheet(PaymentParameters parameters) {
        return new PaymentSheet(payments, parameters.read(calendar.today()));
    }
}
