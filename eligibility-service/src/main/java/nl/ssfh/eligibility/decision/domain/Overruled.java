package nl.ssfh.eligibility.decision.domain;

import java.util.UUID;

/** That a month was decided in a review, and what the rules had said of it. */
public record Overruled(UUID review, Judged judged) {}
