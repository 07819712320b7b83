package nl.ssfh.claims.practice.domain;

import java.util.List;
import java.util.UUID;

/** Reads the mandates that practices gave. */
public interface MandateBook {

    /** All mandates of one practice: a handful. */
    List<Mandate> of(UUID practice);

    /** The mandates of one practice in the order of their ids, from the first one after the given id. */
    List<Mandate> list(UUID practice, UUID after, int limit);
}
