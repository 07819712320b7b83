package nl.ssfh.eligibility.decision.domain;

import java.util.UUID;

/** A decision on a claim, and the one before it that it replaces. */
public record Redecided(UUID student, Decision before, Decision after) {}
