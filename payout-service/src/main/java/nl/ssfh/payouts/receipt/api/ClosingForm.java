package nl.ssfh.payouts.receipt.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a dispute is closed. */
@Schema(name = "DisputeClosingForm", description = "Why a dispute is closed")
public record ClosingForm(@NotNull @Size(min = 1, max = 500) String reason) {}
