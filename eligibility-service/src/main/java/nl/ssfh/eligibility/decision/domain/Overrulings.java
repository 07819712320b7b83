package nl.ssfh.eligibility.decision.domain;

import java.util.List;
import java.util.UUID;

/** What people decided instead of the rules. */
public interface Overrulings {

    /** The oldest first: a later one for the same month goes before it. */
    List<Overruling> of(UUID claim);
}
