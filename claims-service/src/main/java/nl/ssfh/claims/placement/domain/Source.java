package nl.ssfh.claims.placement.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a change comes from.
 *
 * @param id the id that the change gets
 * @param by subject of the person who said so
 */
public record Source(UUID id, String by, Instant at) {}
