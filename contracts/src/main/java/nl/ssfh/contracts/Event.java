package nl.ssfh.contracts;

import java.util.UUID;

/** A fact that one service tells the others. Named in the past tense, never taken back, without personal data. */
public sealed interface Event permits ClaimsEvent, EligibilityEvent, PayoutEvent {

    /** What the fact is about: mostly the placement. Facts with the same key arrive in the order they became true. */
    UUID key();
}
