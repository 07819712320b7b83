package nl.ssfh.eligibility.redecision.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The version whose publication is to be looked at. */
@Schema(
        name = "RedecisionRequest",
        description = "The version whose publication is to be looked at",
        requiredProperties = "policy")
public record RedecisionRequest(
        @Schema(examples = "ssfh-2025", description = "Not published yet") @Nullable
        String policy) {}
