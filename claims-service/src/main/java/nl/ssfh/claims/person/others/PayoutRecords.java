package nl.ssfh.claims.person.others;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of payout-service's API that we use, with our own service account. */
@RegisterRestClient(configKey = "payouts")
@OidcClientFilter
@Path("/v1/placement-records")
interface PayoutRecords {

    @POST
    JsonNode of(OtherServices.Question question);
}
