package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.visit.Language;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What payout-service is asked of its books. */
@RegisterRestClient(configKey = "payouts")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface LedgerApi {

    @GET
    @Path("/ledger/trial-balance")
    TrialBalance trialBalance(@QueryParam("year") @Nullable Integer year);

    @GET
    @Path("/ledger/auditfile")
    @Produces(MediaType.APPLICATION_XML)
    InputStream auditfile(@QueryParam("year") @Nullable Integer year);

    @GET
    @Path("/ledger/verification")
    Verification verification();

    @GET
    @Path("/ledger/entries")
    @Produces(MediaType.APPLICATION_JSON)
    Answers<Entry> entries(
            @QueryParam("account") String account,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("/ledger/entries")
    @Produces(Types.CSV)
    InputStream entriesCsv(
            @QueryParam("account") String account,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to);

    @GET
    @Path("/ledger/entries")
    @Produces(Types.EXCEL)
    InputStream entriesExcel(
            @QueryParam("account") String account,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to);

    @GET
    @Path("/reports/receipts")
    Receipts receipts(@QueryParam("from") YearMonth from, @QueryParam("until") YearMonth until);

    /** All accounts of a year. */
    record TrialBalance(
            int year,
            LocalDate upTo,
            List<Standing> accounts,
            long earlierResultsCents,
            long debitCents,
            long creditCents) {}

    /** One account of them. */
    record Standing(String account, long openingCents, long debitCents, long creditCents, long closingCents) {}

    /** One movement on one account. */
    record Entry(
            long number,
            String account,
            long cents,
            @Nullable Long balanceCents,
            LocalDate bookedOn,
            String descriptionEn,
            String descriptionNl,
            @Nullable UUID instalment) {

        public String description(Language language) {
            return language == Language.NL ? descriptionNl : descriptionEn;
        }
    }

    /** What was found when all books were gone through. */
    record Verification(boolean sound, List<Finding> checks, Seal head, long waiting, Instructed instructed) {}

    /** One thing that was looked at. */
    record Finding(String textEn, String textNl, long looked, long breaches, List<String> first) {

        public String text(Language language) {
            return language == Language.NL ? textNl : textEn;
        }
    }

    /** The newest seal on the ledger. */
    record Seal(long link, String hash) {}

    /** What became of all that the bank was asked to pay. */
    record Instructed(
            long instructedCents, long bookedCents, long inFlightCents, long rejectedCents, long returnedCents) {}

    /** Of the stipends that were paid, how many were passed on and arrived. */
    record Receipts(List<Month> rows, Month total) {}

    /** Those of one month; the month is absent for all together. */
    record Month(
            @Nullable YearMonth month,
            int paid,
            int passedOn,
            int received,
            int disputed,
            @Nullable BigDecimal passedOnPercent,
            @Nullable BigDecimal receivedPercent) {}
}
