package nl.ssfh.payouts.override.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.payouts.override.domain.CheckOverride;
import nl.ssfh.payouts.override.domain.OverrideKind;
import nl.ssfh.payouts.schedule.domain.HoldReason;
import nl.ssfh.platform.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to pass in spite of which check, why and until when. */
@Schema(name = "OverrideForm", description = "What is to pass in spite of which check, why and until when")
public record OverrideForm(
        @NotNull
        @Schema(
                description = "COOLING_OFF, ON_HOLD, NOT_CONFIRMED or BUDGET; where, and by which decision, is paid is "
                        + "nobody's to override")
        HoldReason check,

        @NotNull OverrideKind kind,

        @NotNull @Schema(description = "The instalment, the placement or the practice")
        UUID subject,

        @NotNull @Size(min = 1, max = 500) String reason,

        @NotNull @Schema(description = "The last day on which it counts, today or later")
        LocalDate endsOn) {

    CheckOverride.Scope read(LocalDate today) {
        var never = WhyNever.of(check);
        new Violations()
                .unless(never == null, "check", never == null ? "" : never.en(), never == null ? "" : never.nl())
                .unless(
                        !endsOn.isBefore(today),
                        "endsOn",
                        "must not be before " + today,
                        "mag niet voor " + today + " liggen")
                .orElseThrow();
        return new CheckOverride.Scope(check, kind, subject);
    }
}
