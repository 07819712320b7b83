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
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.visit.Language;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What payout-service is asked by officers of what stands between a line and its payment. */
@RegisterRestClient(configKey = "payouts")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface ChecksApi {

    @GET
    @Path("/instalments")
    Answers<Waiting> instalments(@QueryParam("state") String state, @QueryParam("limit") int limit);

    @POST
    @Path("/instalments/{id}/repayment")
    void payAgain(@PathParam("id") UUID instalment, Reason reason);

    @GET
    @Path("/holds")
    Answers<Hold> holds(
            @QueryParam("open") boolean open,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("/holds/{id}")
    Hold hold(@PathParam("id") UUID hold);

    @POST
    @Path("/holds")
    Hold hold(@HeaderParam("Idempotency-Key") String key, NewHold hold);

    @POST
    @Path("/holds/{id}/lifting")
    Hold lift(@PathParam("id") UUID hold, Reason reason);

    @GET
    @Path("/check-overrides")
    Answers<Passed> overrides(
            @QueryParam("active") boolean active,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    @POST
    @Path("/check-overrides")
    Passed override(@HeaderParam("Idempotency-Key") String key, NewOverride override);

    @GET
    @Path("/practices/{id}/bank-account")
    StandingAccount account(@PathParam("id") UUID practice);

    @PUT
    @Path("/practices/{id}/bank-account/payee-verdict")
    StandingAccount decide(@PathParam("id") UUID practice, Verdict verdict);

    /** Those on which an officer has to decide. */
    @GET
    @Path("/undecided-bank-accounts")
    Answers<StandingAccount> undecided(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("/bank-account-alerts")
    List<Alert> alerts();

    @GET
    @Path("/receipt-disputes")
    Answers<Dispute> disputes(
            @QueryParam("open") boolean open,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("/receipt-disputes/{id}")
    Dispute dispute(@PathParam("id") UUID dispute);

    @POST
    @Path("/receipt-disputes/{id}/closing")
    Dispute close(@PathParam("id") UUID dispute, Reason reason);

    /** An instalment that does not go along. */
    record Waiting(
            UUID id,
            UUID placement,
            UUID claim,
            UUID practice,
            Fee fee,
            YearMonth month,
            long amountCents,
            String state,
            @Nullable String reason,
            @Nullable String bankReasonNl,
            @Nullable String bankReasonEn) {

        /** What the bank says of it, absent when the fund itself holds it. */
        public @Nullable String bankReason(Language language) {
            return language == Language.NL ? bankReasonNl : bankReasonEn;
        }
    }

    /** Something of which nothing is paid until an officer lifts it. */
    record Hold(
            UUID id,
            String kind,
            UUID subject,
            Written placed,
            @Nullable Written lifted) {}

    /** On what, and why. */
    record NewHold(String kind, UUID subject, String reason) {}

    /** What is let pass in spite of a check. */
    record Passed(
            UUID id, String check, String kind, UUID subject, String reason, LocalDate endsOn, String by, Instant at) {}

    /** What is to be let pass, why and until when. */
    record NewOverride(String check, String kind, UUID subject, String reason, LocalDate endsOn) {}

    /** The account of a practice of which only the ends are shown, with what the bank says of its name. */
    record StandingAccount(
            UUID id,
            UUID practice,
            String iban,
            String holder,
            LocalDate payableFrom,
            @Nullable String payee,
            @Nullable Boolean payeeAccepted) {

        public boolean isToBeDecided() {
            return payee != null && !payee.equals("MATCH") && payeeAccepted == null;
        }
    }

    /** What an officer makes of an account on another name. */
    record Verdict(UUID account, boolean accepted, String reason) {}

    /** A sign that something may be wrong with an account. */
    record Alert(String kind, List<UUID> practices, int changes) {}

    /** A stipend that a practice passed on and that did not arrive. */
    record Dispute(
            UUID id,
            UUID placement,
            UUID practice,
            YearMonth month,
            LocalDate disputedOn,
            @Nullable LocalDate solvedOn,
            @Nullable Written closing) {

        public boolean isOpen() {
            return solvedOn == null && closing == null;
        }
    }
}
