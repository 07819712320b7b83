package nl.ssfh.eligibility.decision.app;

import nl.ssfh.eligibility.decision.domain.Decision;

/**
 * A decision that is made but not yet taken.
 *
 * @param receipt what it was made on, to be stored with it
 */
record Draft(Decision decision, CanonicalJson receipt) {}
