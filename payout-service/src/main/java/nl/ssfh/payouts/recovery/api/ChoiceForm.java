package nl.ssfh.payouts.recovery.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.platform.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a recovery comes back from now on, and why. */
@Schema(name = "RecoveryChoiceForm", description = "How a recovery comes back from now on, and why")
public record ChoiceForm(
        @NotNull RecoveryWay way,

        @Valid @Schema(description = "Of an instalment plan, and of nothing else") @Nullable
        PlanForm plan,

        @NotNull @Size(min = 1, max = 500) String reason) {

    void check() {
        new Violations()
                .unless(
                        (plan != null) == (way == RecoveryWay.INSTALMENT_PLAN),
                        "plan",
                        "must be given for INSTALMENT_PLAN, and only then",
                        "hoort bij INSTALMENT_PLAN, en alleen daarbij")
                .orElseThrow();
    }
}
