package nl.ssfh.claims.bulk.domain;

import java.util.UUID;
import nl.ssfh.claims.placement.domain.Agreed;
import nl.ssfh.claims.student.domain.Entry;
import nl.ssfh.contracts.Agreement;

/**
 * What one line offers: a placement, and the claim for it.
 *
 * @param submit whether the claim is to be submitted at once; otherwise it stays a draft
 */
public record Offer(UUID practice, Entry student, Agreed agreed, Agreement agreement, boolean submit) {}
