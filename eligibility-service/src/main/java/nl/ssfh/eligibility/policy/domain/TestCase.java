package nl.ssfh.eligibility.policy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.PlacementFacts;

/** A placement of which somebody worked out by hand what a policy gives for it. */
public record TestCase(UUID id, String name, LocalDate submittedOn, PlacementFacts facts, Expected expected) {

    /**
     * What the policy gives, over those months of the placement that it is for.
     *
     * @param exclusions every reason to refuse a month, in order
     */
    public record Expected(long stipendCents, long supervisionCents, List<Exclusion> exclusions) {

        public Expected {
            exclusions = exclusions.stream().sorted().distinct().toList();
        }
    }
}
