package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.visit.Language;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What claims-service is asked before something is sent: what it would be worth. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface EstimatesApi {

    @GET
    @Path("/claims/{id}/estimate")
    Estimate estimate(@PathParam("id") UUID draft);

    /**
     * What a draft would be worth.
     *
     * @param months none while too little is known; absent when it cannot be reckoned now
     * @param assumed fields that were taken to be usual
     */
    record Estimate(@Nullable List<Month> months, List<String> assumed) {}

    /** What one fee would be worth in one month, and why. */
    record Month(Fee fee, YearMonth month, long amountCents, String nl, String en) {

        public String why(Language language) {
            return language == Language.NL ? nl : en;
        }
    }
}
