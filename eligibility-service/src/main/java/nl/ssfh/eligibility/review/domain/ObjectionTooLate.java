package nl.ssfh.eligibility.review.domain;

import java.util.UUID;

/** An objection comes after its six weeks. */
public class ObjectionTooLate extends RuntimeException {

    public ObjectionTooLate(UUID decision) {
        super("The objection against %s is too late".formatted(decision));
    }
}
