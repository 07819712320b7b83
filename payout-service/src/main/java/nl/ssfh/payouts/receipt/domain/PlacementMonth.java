package nl.ssfh.payouts.receipt.domain;

import java.time.YearMonth;
import java.util.UUID;

/** A month of a placement. */
public record PlacementMonth(UUID placement, YearMonth month) {}
