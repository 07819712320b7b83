package nl.ssfh.claims.placement.domain;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.contracts.SaidBy;

/**
 * Where a change comes from.
 *
 * @param id the id that the change gets
 * @param said on whose word it is recorded
 * @param by subject of the person who recorded it
 */
public record Source(UUID id, SaidBy said, String by, Instant at) {}
