package nl.ssfh.eligibility.redecision.domain;

import java.util.UUID;
import nl.ssfh.eligibility.policy.domain.Validity;

/** The claims in force with days in certain months. */
public interface ConcernedClaims {

    long count(Validity months);

    boolean any(Validity months);

    /** Decisions over these months that were taken after the redecision was asked for. */
    long decidedSince(UUID redecision, Validity months);
}
