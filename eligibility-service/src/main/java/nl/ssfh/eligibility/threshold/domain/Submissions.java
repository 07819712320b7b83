package nl.ssfh.eligibility.threshold.domain;

import java.util.List;
import java.util.Map;

/** When the claims that were not withdrawn were first submitted. */
public interface Submissions {

    /** How many around each deadline, by days from its limit; days and deadlines without any are absent. */
    Map<Deadline, Map<Integer, Long>> around(List<DeadlineRule> rules, int reach);
}
