package nl.ssfh.payouts.hold.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a hold is lifted. */
@Schema(name = "LiftForm", description = "Why a hold is lifted")
public record LiftForm(@NotNull @Size(min = 1, max = 500) String reason) {}
