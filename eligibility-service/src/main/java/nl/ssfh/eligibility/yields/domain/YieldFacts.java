package nl.ssfh.eligibility.yields.domain;

import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Milestone;

/** What was told of outcomes and payments. */
public interface YieldFacts {

    /** What was told of this milestone before no longer holds. */
    void outcome(UUID placement, Milestone milestone, boolean inGpCare);

    /** Below zero when money came back. Adding makes the order unimportant in which payments are told. */
    void paid(UUID placement, long cents);

    /**
     * Every person once who was granted something and of whom is known what became of him: in the group of his last
     * placement with an outcome, with what was paid for all his placements. In order of segment.
     */
    List<Group> groups(Milestone milestone, Dimension by);
}
