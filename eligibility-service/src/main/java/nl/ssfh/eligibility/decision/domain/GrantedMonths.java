package nl.ssfh.eligibility.decision.domain;

import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Span;

/** What every student has been granted, for X8. */
public interface GrantedMonths {

    /** Until the transaction ends nobody else decides for this student. */
    void lock(UUID student);

    /** What the student has for the months of the period at other placements. */
    List<FeeMonth> elsewhere(UUID student, UUID placement, Span period);

    /** From now on the student has exactly this at the placement. */
    void replace(UUID student, UUID placement, List<FeeMonth> granted);
}
