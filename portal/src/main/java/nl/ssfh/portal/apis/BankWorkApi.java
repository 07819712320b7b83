package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.visit.Language;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What payout-service is asked of what the bank said and nobody could apply (suspense). */
@RegisterRestClient(configKey = "payouts")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/suspense")
public interface BankWorkApi {

    @GET
    Answers<Item> all(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    /** Also what is done. */
    @GET
    Answers<Item> in(
            @QueryParam("report") UUID report,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    History one(@PathParam("id") UUID id);

    @POST
    @Path("/{id}/taking")
    Item take(@PathParam("id") UUID id);

    @POST
    @Path("/{id}/waiting")
    Item postpone(@PathParam("id") UUID id, Wait wait);

    @POST
    @Path("/{id}/closing")
    Item close(@PathParam("id") UUID id, Reason reason);

    @POST
    @Path("/{id}/reopening")
    Item reopen(@PathParam("id") UUID id, Reason reason);

    @POST
    @Path("/{id}/proposal")
    Item propose(@PathParam("id") UUID id, Proposal proposal);

    @POST
    @Path("/{id}/proposal/confirmation")
    Item confirm(@PathParam("id") UUID id, Confirmation confirmation);

    /** Until when it is put aside. */
    record Wait(LocalDate until, String reason) {}

    /** The payment of the proposal that is confirmed. */
    record Confirmation(String endToEndId) {}

    /** Which payment it is. */
    record Proposal(String endToEndId, String reason) {}

    /** Something from the bank that waits for a person. */
    record Item(
            UUID id,
            UUID report,
            String reasonEn,
            String reasonNl,
            @Nullable String endToEndId,
            @Nullable Long amountCents,
            @Nullable String direction,
            LocalDate bookedOn,
            @Nullable String reference,
            String state,
            @Nullable String officer,
            @Nullable LocalDate waitUntil,
            @Nullable Proposed proposal) {

        public String why(Language language) {
            return language == Language.NL ? reasonNl : reasonEn;
        }

        public boolean isDone() {
            return state.equals("MATCHED") || state.equals("HANDLED");
        }

        /** It came in or went out, so that it can be about a payment. */
        public boolean isMoney() {
            return amountCents != null && direction != null;
        }

        public boolean isCredit() {
            return "CREDIT".equals(direction);
        }

        /** Absent where nothing is known of an amount. */
        public @Nullable Long cents() {
            return amountCents == null || amountCents == 0 ? null : amountCents;
        }

        /** Money that came in and stands for nothing yet. */
        public boolean isFreeCredit() {
            return isMoney() && isCredit() && !isDone() && !state.equals("PROPOSED");
        }
    }

    /** Which payment one officer says it is, and who agreed. */
    record Proposed(String endToEndId, String by, @Nullable String confirmedBy) {}

    /** Something from the bank, with all that officers did about it. */
    record History(Item item, List<Step> notes) {}

    /** What an officer did about it. */
    record Step(String state, @Nullable String reason, String by, Instant at) {}
}
