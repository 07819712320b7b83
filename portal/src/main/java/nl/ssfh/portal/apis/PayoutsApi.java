package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.BankReason;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.visit.Language;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What payout-service is asked: what is paid when, and on which account. */
@RegisterRestClient(configKey = "payouts")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface PayoutsApi extends ParkedEvents, AuditTrail {

    @GET
    @Path("/placements/{id}/schedule")
    Schedule schedule(@PathParam("id") UUID placement);

    @GET
    @Path("/practices/{id}/bank-account")
    Account account(@PathParam("id") UUID practice);

    @PUT
    @Path("/practices/{id}/bank-account")
    Account setAccount(@PathParam("id") UUID practice, NewAccount account);

    /** The oldest first. */
    @GET
    @Path("/runs")
    Answers<Run> runs(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("/runs/{id}")
    Run run(@PathParam("id") UUID id);

    @POST
    @Path("/runs")
    Run prepare(@HeaderParam("Idempotency-Key") String key, NewRun run);

    @POST
    @Path("/runs/{id}/release")
    Run release(@PathParam("id") UUID id, Approval approval);

    @POST
    @Path("/runs/{id}/sending")
    Run send(@PathParam("id") UUID id);

    @POST
    @Path("/runs/{id}/closing")
    Run close(@PathParam("id") UUID id);

    @GET
    @Path("/runs/{id}/files")
    List<BankFile> files(@PathParam("id") UUID id);

    @POST
    @Path("/runs/{id}/cancellation")
    Run cancel(@PathParam("id") UUID id);

    /** One of the files of a run, with what the bank said of its transactions. */
    record BankFile(
            int number, String messageId, int transactions, long totalCents, int open, int rejected, int returned) {}

    /** A payment run. */
    record Run(
            UUID id,
            YearMonth month,
            String state,
            int lines,
            int transactions,
            long totalCents,
            String contentHash,
            LocalDate executionDate,
            String preparedBy,
            Instant preparedAt,
            @Nullable String releasedBy,
            @Nullable Instant releasedAt,
            @Nullable String sentBy,
            @Nullable Instant sentAt,
            @Nullable Instant answeredAt,
            @Nullable String closedBy,
            @Nullable Instant closedAt,
            @Nullable String cancelledBy,
            @Nullable Instant cancelledAt) {

        public boolean isCancelled() {
            return state.equals("CANCELLED");
        }

        public boolean isPrepared() {
            return state.equals("PREPARED");
        }

        public boolean isReleased() {
            return state.equals("RELEASED");
        }

        /** Nobody outside has its files yet. */
        public boolean isInHand() {
            return isPrepared() || isReleased();
        }

        /** Its files are for the bank. */
        public boolean isSent() {
            return !isInHand() && !isCancelled();
        }

        public boolean isAnswered() {
            return state.equals("ANSWERED");
        }
    }

    /** The month of a run that is to be prepared. */
    record NewRun(YearMonth month) {}

    /** What the second officer agrees to: exactly what he saw. */
    record Approval(String contentHash) {}

    /** The instalments of a placement. */
    record Schedule(List<Line> instalments) {}

    /**
     * One instalment, or a change to one.
     *
     * @param settledCents what of the amount was paid or set off; of a recovery, below zero, what came back
     */
    record Line(
            UUID id,
            Fee fee,
            YearMonth month,
            long amountCents,
            long settledCents,
            String state,
            @Nullable String reason,
            @Nullable String bankReasonNl,
            @Nullable LocalDate expectedOn,
            String waitsForNl,
            String waitsForEn) {

        /** The bank did not pay it, and another account would not help. */
        public boolean mayBePaidAgain() {
            return bankReasonNl != null
                    && reason != null
                    && !BankReason.of(reason).isAboutAccount();
        }

        public String waitsFor(Language language) {
            return language == Language.NL ? waitsForNl : waitsForEn;
        }
    }

    /** The account that counts, of which only the ends are shown. */
    record Account(String iban, String holder) {}

    /** An account as its owner types it. */
    record NewAccount(String iban, String holder) {

        @Override
        public String toString() {
            return "a bank account";
        }
    }
}
