package nl.ssfh.eligibility.policy.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.eligibility.policy.domain.TestCase;
import nl.ssfh.eligibility.policy.domain.TestCase.Expected;
import nl.ssfh.platform.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A placement, and what a policy must give for it. */
@Schema(
        name = "PolicyTestCaseRequest",
        description = "A placement, and what a policy must give for it",
        requiredProperties = {"name", "submittedOn", "facts", "stipendCents", "supervisionCents"})
public record TestCaseRequest(
        @Schema(examples = "BOL leerjaar 1, 16 uur", description = "At most 200 characters, no long numbers") @Nullable
        String name,

        @Schema(examples = "2024-02-01") @Nullable LocalDate submittedOn,

        @Nullable PlacementFacts facts,

        @Schema(examples = "75000", description = "Over all months that the policy is for") @Nullable
        Long stipendCents,

        @Schema(examples = "100000") @Nullable Long supervisionCents,

        @Schema(
                examples = "[\"X5\"]",
                description = "Every reason to refuse a month; may be left out when there is none")
        @Nullable
        List<Exclusion> exclusions) {

    TestCase testCase() {
        new Violations()
                .unless(
                        name != null && name.matches("(?!.*\\d{9})\\P{Cntrl}{1,200}") && !name.isBlank(),
                        "name",
                        "must be 1 to 200 characters, without a number of nine digits",
                        "moet 1 tot 200 tekens zijn, zonder getal van negen cijfers")
                .unless(submittedOn != null, "submittedOn", "must be a date", "moet een datum zijn")
                .unless(facts != null, "facts", "must be given", "moeten er zijn")
                .unless(isAmount(stipendCents), "stipendCents", "must be 0 or more", "moet 0 of meer zijn")
                .unless(isAmount(supervisionCents), "supervisionCents", "must be 0 or more", "moet 0 of meer zijn")
                .orElseThrow();
        return new TestCase(
                UUID.randomUUID(),
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(submittedOn),
                Objects.requireNonNull(facts),
                new Expected(
                        Objects.requireNonNull(stipendCents),
                        Objects.requireNonNull(supervisionCents),
                        exclusions == null ? List.of() : exclusions));
    }

    private static boolean isAmount(@Nullable Long cents) {
        return cents != null && cents >= 0;
    }
}
