package nl.ssfh.eligibility.policy.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.eligibility.policy.domain.TestCase;
import nl.ssfh.eligibility.policy.domain.TestCase.Expected;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A placement, and what a policy must give for it. */
@Schema(name = "PolicyTestCase", description = "A placement, and what a policy must give for it")
record TestCaseView(
        UUID id,

        @Schema(examples = "BOL leerjaar 1, 16 uur") String name,

        @Schema(examples = "2024-02-01") LocalDate submittedOn,

        PlacementFacts facts,
        AmountsView expected) {

    /** What a policy gives for a placement, over the months that it is for. */
    @Schema(
            name = "PolicyTestAmounts",
            description = "What a policy gives for a placement, over the months that it is for")
    record AmountsView(
            @Schema(examples = "75000") long stipendCents,

            @Schema(examples = "100000") long supervisionCents,

            @Schema(examples = "[\"X5\"]", description = "Every reason to refuse a month")
            List<Exclusion> exclusions) {

        static AmountsView of(Expected amounts) {
            return new AmountsView(amounts.stipendCents(), amounts.supervisionCents(), amounts.exclusions());
        }
    }

    static TestCaseView of(TestCase testCase) {
        return new TestCaseView(
                testCase.id(),
                testCase.name(),
                testCase.submittedOn(),
                testCase.facts(),
                AmountsView.of(testCase.expected()));
    }
}
