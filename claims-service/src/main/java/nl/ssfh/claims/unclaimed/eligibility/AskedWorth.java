package nl.ssfh.claims.unclaimed.eligibility;

import static java.util.stream.Collectors.toMap;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.unclaimed.domain.Worth;
import nl.ssfh.claims.unclaimed.eligibility.EstimatesClient.Asked;
import nl.ssfh.claims.unclaimed.eligibility.EstimatesClient.Estimate;
import nl.ssfh.claims.unclaimed.eligibility.EstimatesClient.Question;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PlacementFacts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks eligibility-service; while it is away the list is shown without amounts. */
@ApplicationScoped
class AskedWorth implements Worth {

    private final EstimatesClient eligibility;

    AskedWorth(@RestClient EstimatesClient eligibility) {
        this.eligibility = eligibility;
    }

    @Override
    public Map<UUID, List<OfFee>> of(Map<UUID, PlacementFacts> placements, LocalDate today) {
        if (placements.isEmpty()) {
            return Map.of();
        }
        var asked = placements.entrySet().stream()
                .map(each -> new Asked(each.getKey(), today, each.getValue()))
                .toList();
        try {
            return eligibility.estimates(new Question(asked)).estimates().stream()
                    .collect(toMap(Estimate::placement, AskedWorth::fees));
        } catch (RuntimeException e) {
            Log.warnf("eligibility-service cannot be asked: %s", e.getClass().getSimpleName());
            return Map.of();
        }
    }

    private static List<OfFee> fees(Estimate estimate) {
        return estimate.fees().stream()
                .map(fee -> new OfFee(fee.fee(), new Money(fee.amountCents())))
                .toList();
    }
}
