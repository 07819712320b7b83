package nl.ssfh.eligibility.decision.app;

import nl.ssfh.eligibility.decision.domain.Decision;

/** Hears of each decision that is taken, in its transaction. */
public interface DecisionListener {

    void onTaken(Decision decision);
}
