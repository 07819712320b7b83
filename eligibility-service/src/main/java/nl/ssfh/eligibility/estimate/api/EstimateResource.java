package nl.ssfh.eligibility.estimate.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.eligibility.decision.api.MonthView;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.decision.domain.Party;
import nl.ssfh.eligibility.estimate.app.EstimateFees;
import nl.ssfh.eligibility.estimate.app.EstimateFees.Estimate;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a service asks what placements would be worth. */
@Path("/v1/estimates")
@Tag(name = "estimates", description = "What placements would be worth if they were claimed")
@RunOnVirtualThread
public class EstimateResource {

    private static final int MOST = 500;

    private final EstimateFees estimate;
    private final PoliciesInForce policies;

    EstimateResource(EstimateFees estimate, PoliciesInForce policies) {
        this.estimate = estimate;
        this.policies = policies;
    }

    @POST
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            operationId = "estimateFees",
            summary = "Reckon what placements would be worth",
            description = "By the policies in force in each month, for a claim on the given day; nothing is decided."
                    + " Asked for one placement it tells every month with its reasons.")
    @APIResponse(responseCode = "200", description = "Both fees of each placement")
    @APIResponse(responseCode = "400", description = "More than 500 placements, or one without its facts")
    public Estimates reckon(@Nullable Question question) {
        var asked = question == null ? null : question.placements();
        new Violations()
                .unless(
                        asked != null && asked.size() <= MOST && asked.stream().allMatch(EstimateResource::isComplete),
                        "placements",
                        "must be at most 500, each with placement, submittedOn and facts",
                        "mogen er hoogstens 500 zijn, elk met placement, submittedOn en facts")
                .orElseThrow();
        var placements = Objects.requireNonNull(asked);
        return new Estimates(placements.stream()
                .map(Objects::requireNonNull)
                .map(each -> reckon(each, placements.size() == 1))
                .toList());
    }

    private PlacementEstimate reckon(Asked asked, boolean withMonths) {
        var months =
                estimate.months(Objects.requireNonNull(asked.facts()), Objects.requireNonNull(asked.submittedOn()));
        return new PlacementEstimate(
                Objects.requireNonNull(asked.placement()),
                EstimateFees.sums(months).stream().map(FeeEstimate::of).toList(),
                withMonths ? inWords(months) : null);
    }

    private List<MonthView> inWords(List<MonthFinding> months) {
        var named = policies.now();
        return months.stream()
                .map(month -> MonthView.of(month, named, Party.PRACTICE))
                .toList();
    }

    private static boolean isComplete(@Nullable Asked asked) {
        return asked != null && asked.placement() != null && asked.submittedOn() != null && asked.facts() != null;
    }

    /** Which placements are asked for. */
    @Schema(
            name = "EstimatesRequest",
            description = "Which placements are asked for",
            requiredProperties = "placements")
    public record Question(
            @Schema(maxItems = MOST) @Nullable List<@Nullable Asked> placements) {}

    /** A placement as it would be claimed. */
    @Schema(
            name = "EstimateRequest",
            description = "A placement as it would be claimed",
            requiredProperties = {"placement", "submittedOn", "facts"})
    public record Asked(
            @Nullable UUID placement,

            @Schema(description = "The day on which it would be claimed", examples = "2024-09-09") @Nullable
            LocalDate submittedOn,

            @Nullable PlacementFacts facts) {}

    /** What they would be worth. */
    @Schema(name = "Estimates", description = "What they would be worth")
    public record Estimates(List<PlacementEstimate> estimates) {}

    /** What one of them would be worth. */
    @Schema(name = "Estimate", description = "What one of them would be worth")
    public record PlacementEstimate(
            UUID placement,
            List<FeeEstimate> fees,

            @Schema(description = "Both fees of every month; only when one placement is asked for") @Nullable
            List<MonthView> months) {}

    /** One fee over the whole placement. */
    @Schema(name = "FeeEstimate", description = "One fee over the whole placement")
    public record FeeEstimate(
            Fee fee,
            @Schema(examples = "75000") long amountCents,

            @Schema(description = "Months that a person must decide on; not in the amount", examples = "0")
            int undecidedMonths) {

        static FeeEstimate of(Estimate estimate) {
            return new FeeEstimate(estimate.fee(), estimate.amount().cents(), estimate.undecidedMonths());
        }
    }
}
