package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.page.Text;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What payout-service is asked of what somebody was paid: to show it, and as files to keep. */
@RegisterRestClient(configKey = "payouts")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/{party}/{id}")
public interface StatementsApi {

    String PRACTICE = "practices";
    String STUDENT = "students";

    @GET
    @Path("/statement")
    Statement statement(
            @PathParam("party") String party,
            @PathParam("id") UUID id,
            @QueryParam("from") YearMonth from,
            @QueryParam("until") YearMonth until);

    @GET
    @Path("/statement")
    @Produces("application/pdf")
    byte[] pdf(
            @HeaderParam("Accept-Language") String language,
            @PathParam("party") String party,
            @PathParam("id") UUID id,
            @QueryParam("from") YearMonth from,
            @QueryParam("until") YearMonth until);

    @GET
    @Path("/statement")
    @Produces("text/csv")
    byte[] csv(
            @HeaderParam("Accept-Language") String language,
            @PathParam("party") String party,
            @PathParam("id") UUID id,
            @QueryParam("from") YearMonth from,
            @QueryParam("until") YearMonth until);

    @GET
    @Path("/statement")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    byte[] excel(
            @HeaderParam("Accept-Language") String language,
            @PathParam("party") String party,
            @PathParam("id") UUID id,
            @QueryParam("from") YearMonth from,
            @QueryParam("until") YearMonth until);

    @GET
    @Path("/year-statements/{year}")
    @Produces("application/pdf")
    byte[] year(
            @HeaderParam("Accept-Language") String language,
            @PathParam("party") String party,
            @PathParam("id") UUID id,
            @PathParam("year") int year);

    /** All lines of some placement-months, as they stand today. */
    record Statement(List<Line> lines, Figures total) {}

    /** One line: an original, or a later change to it. */
    record Line(
            UUID instalment,
            UUID placement,
            String reference,
            Fee fee,
            YearMonth month,
            Progress progress,
            Figures figures,
            @Nullable LocalDate paidOn,
            @Nullable LocalDate returnedOn,
            @Nullable String endToEndId) {}

    /** How a line stands. */
    record Progress(String code, String nl, String en) {

        public Text words() {
            return new Text(nl, en);
        }

        public boolean isPaid() {
            return code.equals("PAID");
        }

        public boolean isSettled() {
            return code.equals("SETTLED");
        }
    }

    /**
     * What became of the money, in cents.
     *
     * @param paidCents by the bank, and not come back
     * @param setOffCents kept back of it, because of what the practice owed
     * @param recoveredCents the other side of that, and what was paid back
     */
    record Figures(long plannedCents, long paidCents, long setOffCents, long recoveredCents, long writtenOffCents) {

        public static final Figures NONE = new Figures(0, 0, 0, 0, 0);

        /** Without the bank: above zero what was kept back, below zero what came back by it. */
        public long offsetCents() {
            return setOffCents - recoveredCents;
        }

        /** All that is done of what is planned. */
        public long settledCents() {
            return paidCents + offsetCents() - writtenOffCents;
        }
    }
}
