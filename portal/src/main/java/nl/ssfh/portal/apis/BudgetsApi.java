package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Track;
import nl.ssfh.portal.visit.Language;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What payout-service is asked of budgets, of what is to be paid, and of what was. */
@RegisterRestClient(configKey = "payouts")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface BudgetsApi {

    @GET
    @Path("/budgets")
    Answers<Budget> budgets(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("/budgets/{id}")
    Standing budget(@PathParam("id") UUID id);

    @POST
    @Path("/budgets")
    Budget propose(@HeaderParam("Idempotency-Key") String key, NewBudget budget);

    @POST
    @Path("/budgets/{id}/confirmation")
    Budget confirm(@PathParam("id") UUID id);

    @POST
    @Path("/budgets/{id}/withdrawal")
    Budget withdraw(@PathParam("id") UUID id);

    @GET
    @Path("/reports/forecast")
    @Produces(MediaType.APPLICATION_JSON)
    Forecast forecast();

    @GET
    @Path("/reports/forecast")
    @Produces(Types.CSV)
    InputStream forecastCsv();

    @GET
    @Path("/reports/forecast")
    @Produces(Types.EXCEL)
    InputStream forecastExcel();

    @GET
    @Path("/reports/payments")
    @Produces(MediaType.APPLICATION_JSON)
    Payments payments(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("by") List<String> by);

    @GET
    @Path("/reports/payments")
    @Produces(Types.CSV)
    InputStream paymentsCsv(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("by") List<String> by);

    @GET
    @Path("/reports/payments")
    @Produces(Types.EXCEL)
    InputStream paymentsExcel(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("by") List<String> by);

    /** What the fund has for a year and fee. */
    record Budget(
            UUID id,
            int year,
            Fee fee,
            long availableCents,
            String reason,
            String state,
            Written proposed,
            @Nullable Written decided) {

        public boolean isProposed() {
            return state.equals("PROPOSED");
        }

        public boolean isInForce() {
            return state.equals("IN_FORCE");
        }
    }

    /** How much of it is used. */
    record Standing(Budget budget, long reservedCents, long paidCents, long leftCents) {}

    /** What the fund should have. */
    record NewBudget(int year, Fee fee, long availableCents, String reason) {}

    /** What is to be paid in the coming months. */
    record Forecast(
            LocalDate on,
            String basisNl,
            String basisEn,
            List<Row> rows,
            List<Waiting> waiting,
            long laterCents,
            long toRecoverCents,
            Year year) {

        public long underWayCents() {
            return waiting.stream().mapToLong(Waiting::underWayCents).sum();
        }

        public long heldCents() {
            return waiting.stream().mapToLong(Waiting::heldCents).sum();
        }

        public long returnedCents() {
            return waiting.stream().mapToLong(Waiting::returnedCents).sum();
        }

        public boolean isNothing() {
            return rows.isEmpty() && underWayCents() + heldCents() + returnedCents() == 0;
        }

        public String basis(Language language) {
            return language == Language.NL ? basisNl : basisEn;
        }
    }

    /** One fee of one month. */
    record Row(YearMonth month, LocalDate payDate, Fee fee, long plannedCents, long setOffCents, long expectedCents) {}

    /** What is on its way, or waits for something. */
    record Waiting(Fee fee, long underWayCents, long heldCents, long returnedCents) {}

    /** The whole year. */
    record Year(int year, long paidCents, long underWayCents, long expectedCents, long totalCents) {}

    /** What was paid, and what is still to be. */
    record Payments(YearMonth from, YearMonth until, List<Group> rows, Figures total) {}

    /** Lines that are alike; what they are not told apart by is absent. */
    record Group(
            @Nullable YearMonth month,
            @Nullable Fee fee,
            @Nullable UUID practice,
            @Nullable Track track,
            @Nullable Course course,
            @Nullable Integer studyYear,
            @Nullable Entrant entrant,
            @Nullable String province,
            Figures figures) {}

    /** Their sums, in cents. */
    record Figures(
            long plannedCents,
            long aheadCents,
            long dueCents,
            long paidCents,
            long returnedCents,
            long heldCents,
            long setOffCents,
            long recoveredCents,
            long writtenOffCents,
            long toRecoverCents) {

        /** What has a day of payment, or is on its way to the bank. */
        public long toPayCents() {
            return aheadCents + dueCents;
        }

        /** What waits for an account or a person. */
        public long waitingCents() {
            return heldCents + returnedCents;
        }

        /** Below zero: what was paid beyond what is planned, whether it came back or not. */
        public long tooMuchCents() {
            return -recoveredCents - writtenOffCents - toRecoverCents;
        }
    }
}
