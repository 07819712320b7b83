package nl.ssfh.eligibility.review.domain;

import java.util.UUID;

/** A review that was decided, or has nothing left to decide, is to be changed. */
public class ReviewIsOver extends RuntimeException {

    private final ReviewState state;

    public ReviewIsOver(UUID review, ReviewState state) {
        super("Review %s is %s".formatted(review, state));
        this.state = state;
    }

    public ReviewState state() {
        return state;
    }
}
