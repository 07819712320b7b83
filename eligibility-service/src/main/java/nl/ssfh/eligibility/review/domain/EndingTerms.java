package nl.ssfh.eligibility.review.domain;

import java.time.LocalDate;
import java.util.List;
import nl.ssfh.contracts.EligibilityEvent.ObjectionTermEnding;

/** Decisions in force that refuse something, with the days in which nobody objected yet. */
public interface EndingTerms {

    /**
     * Remembers those that were not told before, and gives them.
     *
     * @param weeks in which one can object
     */
    List<ObjectionTermEnding> remember(LocalDate today, LocalDate latestLastDay, int weeks, int most);
}
