package nl.ssfh.payouts.report.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import nl.ssfh.payouts.report.app.ShowForecast;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.sheet.SheetAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the fund sees what it is to pay. */
@Path("/v1/reports/forecast")
@Tag(name = "reports")
@RunOnVirtualThread
public class ForecastResource {

    private final ShowForecast forecast;

    ForecastResource(ShowForecast forecast) {
        this.forecast = forecast;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getForecast",
            summary = "Show what is to be paid in the coming twelve months",
            description = "By month of payment and fee, as far as it is decided today, less what practices owe; what"
                    + " waits for an account or a person stands apart. As CSV, or as Excel (xlsx), for who accepts"
                    + " that.")
    @APIResponse(responseCode = "200", description = "A row for each month and fee, and what is expected of this year")
    public ForecastView json() {
        return ForecastView.of(forecast.show(), forecast::payDay);
    }

    @GET
    @Produces(SheetAnswer.CSV)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> csv() {
        return SheetAnswer.csv(new ForecastSheet(json())::write);
    }

    @GET
    @Produces(SheetAnswer.EXCEL)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> excel() {
        return SheetAnswer.excel("forecast", new ForecastSheet(json())::write);
    }
}
