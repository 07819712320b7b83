package nl.ssfh.payouts.run.domain;

import java.util.UUID;
import nl.ssfh.contracts.HeldLine;

/** A line that a run holds for a reason for which it was not held before. */
public record HeldAnew(UUID placement, UUID practice, HeldLine line) {}
