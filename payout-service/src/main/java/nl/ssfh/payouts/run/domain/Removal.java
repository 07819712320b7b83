package nl.ssfh.payouts.run.domain;

import java.time.Instant;
import java.util.UUID;

/** A line that an officer took out of a prepared run, and why. */
public record Removal(UUID run, UUID instalment, String reason, String by, Instant at) {}
