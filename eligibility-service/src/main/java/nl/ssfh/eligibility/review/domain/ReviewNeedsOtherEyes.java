package nl.ssfh.eligibility.review.domain;

import java.util.UUID;

/** Who decided on a claim before wants to decide on its review too. */
public class ReviewNeedsOtherEyes extends RuntimeException {

    public ReviewNeedsOtherEyes(UUID review) {
        super("Review %s is decided by another officer than the first decision".formatted(review));
    }
}
