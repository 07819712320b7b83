package nl.ssfh.eligibility.policy.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.Objects;
import nl.ssfh.eligibility.policy.domain.PolicyText;
import nl.ssfh.eligibility.policy.domain.Validity;
import nl.ssfh.platform.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new draft: from files, or as a copy of another version. */
@Schema(
        name = "PolicyRequest",
        description = "A new draft: from files, or as a copy of another version",
        requiredProperties = "version")
public record PolicyRequest(
        @Schema(examples = "ssfh-2027", description = "Lower case letters, digits and dashes, at most 40") @Nullable
        String version,

        @Schema(
                examples = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\">…</definitions>",
                description = "The tables exclusions, baseAmounts and supplements as DMN 1.3; with parameters")
        @Nullable
        String dmn,

        @Schema(description = "As parameters of another version show it; with dmn") @Nullable
        JsonNode parameters,

        @Schema(examples = "ssfh-2024", description = "The version to copy, instead of dmn and parameters") @Nullable
        String copyOf,

        @Schema(
                implementation = String.class,
                examples = "2027-01",
                description = "The first placement-month, for a copy")
        @Nullable
        YearMonth firstMonth,

        @Schema(
                implementation = String.class,
                examples = "2027-12",
                description = "The last placement-month of a copy, when there is one")
        @Nullable
        YearMonth lastMonth) {

    boolean isCopy() {
        return copyOf != null;
    }

    PolicyRequest checked() {
        new Violations()
                .unless(
                        version != null && version.matches("[a-z0-9-]{1,40}"),
                        "version",
                        "must be lower case letters, digits and dashes, at most 40",
                        "moet uit kleine letters, cijfers en streepjes bestaan, hoogstens 40")
                .unless(
                        isCopy() ? dmn == null && parameters == null : dmn != null && parameters != null,
                        "copyOf",
                        "must be given, or else dmn and parameters, and not both",
                        "moet er zijn, of anders dmn en parameters, en niet allebei")
                .unless(
                        !isCopy() || firstMonth != null,
                        "firstMonth",
                        "must be given for a copy",
                        "moet er zijn bij een kopie")
                .unless(
                        firstMonth == null || lastMonth == null || !lastMonth.isBefore(firstMonth),
                        "lastMonth",
                        "must not be before the first month",
                        "mag niet vóór de eerste maand liggen")
                .orElseThrow();
        return this;
    }

    PolicyText text() {
        return new PolicyText(
                name(),
                Objects.requireNonNull(dmn),
                Objects.requireNonNull(parameters).toPrettyString() + "\n");
    }

    String name() {
        return Objects.requireNonNull(version);
    }

    String original() {
        return Objects.requireNonNull(copyOf);
    }

    Validity months() {
        return new Validity(Objects.requireNonNull(firstMonth), lastMonth);
    }
}
