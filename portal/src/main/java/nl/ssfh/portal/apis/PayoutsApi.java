package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
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
public interface PayoutsApi {

    @GET
    @Path("/placements/{id}/schedule")
    Schedule schedule(@PathParam("id") UUID placement);

    @GET
    @Path("/practices/{id}/bank-account")
    Account account(@PathParam("id") UUID practice);

    @PUT
    @Path("/practices/{id}/bank-account")
    Account setAccount(@PathParam("id") UUID practice, NewAccount account);

    /** The instalments of a placement. */
    record Schedule(List<Line> instalments) {}

    /** One instalment, or a change to one. */
    record Line(
            Fee fee,
            YearMonth month,
            long amountCents,
            String state,
            @Nullable LocalDate expectedOn,
            String waitsForNl,
            String waitsForEn) {

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
