package nl.ssfh.claims.unclaimed.eligibility;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.PlacementFacts;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of eligibility-service's API that we use, with our own service account. */
@RegisterRestClient(configKey = "eligibility")
@OidcClientFilter
@Path("/v1/estimates")
interface EstimatesClient {

    @POST
    Answer estimates(Question question);

    /** At most 500 placements. */
    record Question(List<Asked> placements) {}

    record Asked(UUID placement, LocalDate submittedOn, PlacementFacts facts) {}

    record Answer(List<Estimate> estimates) {}

    record Estimate(UUID placement, List<FeeEstimate> fees) {}

    record FeeEstimate(Fee fee, long amountCents, int undecidedMonths) {}
}
