package nl.ssfh.claims.estimate.eligibility;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.PlacementFacts;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

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

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Estimate(
            UUID placement,
            List<FeeEstimate> fees,
            @Nullable List<MonthEstimate> months) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record FeeEstimate(Fee fee, long amountCents) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MonthEstimate(
            Fee fee,
            YearMonth month,
            MonthOutcome outcome,
            long amountCents,
            String explanationNl,
            String explanationEn) {}
}
