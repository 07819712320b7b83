package nl.ssfh.claims.estimate.eligibility;

import static java.util.stream.Collectors.toMap;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.estimate.domain.Month;
import nl.ssfh.claims.estimate.domain.Worth;
import nl.ssfh.claims.estimate.eligibility.EstimatesClient.Asked;
import nl.ssfh.claims.estimate.eligibility.EstimatesClient.Estimate;
import nl.ssfh.claims.estimate.eligibility.EstimatesClient.Question;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PlacementFacts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks eligibility-service; while it is away everything is shown without amounts. */
@ApplicationScoped
@Transactional(TxType.NEVER)
class AskedWorth implements Worth {

    private static final UUID THE_ONE = new UUID(0, 0);

    private final EstimatesClient eligibility;

    AskedWorth(@RestClient EstimatesClient eligibility) {
        this.eligibility = eligibility;
    }

    @Override
    public Map<UUID, List<OfFee>> of(Map<UUID, PlacementFacts> placements, LocalDate today) {
        return ask(placements.entrySet().stream()
                        .map(each -> new Asked(each.getKey(), today, each.getValue()))
                        .toList())
                .stream()
                .collect(toMap(Estimate::placement, AskedWorth::fees));
    }

    @Override
    public Optional<List<Month>> of(PlacementFacts facts, LocalDate submittedOn) {
        return ask(List.of(new Asked(THE_ONE, submittedOn, facts))).stream()
                .findFirst()
                .map(AskedWorth::months);
    }

    private List<Estimate> ask(List<Asked> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        try {
            return eligibility.estimates(new Question(asked)).estimates();
        } catch (RuntimeException e) {
            Log.warnf("eligibility-service cannot be asked: %s", e.getClass().getSimpleName());
            return List.of();
        }
    }

    private static List<OfFee> fees(Estimate estimate) {
        return estimate.fees().stream()
                .map(fee -> new OfFee(fee.fee(), new Money(fee.amountCents())))
                .toList();
    }

    private static List<Month> months(Estimate estimate) {
        return Objects.requireNonNullElse(estimate.months(), List.<EstimatesClient.MonthEstimate>of()).stream()
                .map(month -> new Month(
                        month.fee(),
                        month.month(),
                        month.outcome(),
                        new Money(month.amountCents()),
                        month.explanationNl(),
                        month.explanationEn()))
                .toList();
    }
}
