package nl.ssfh.claims.practice.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The PFZW numbers of practices, through time. */
public interface PfzwNumbers {

    void add(PfzwChange change);

    /** The changes of one practice in the order of their first days: a handful. */
    List<PfzwChange> changesOf(UUID practice);

    /** The number that each of the practices has on the day. */
    Map<UUID, String> on(LocalDate day, Collection<UUID> practices);
}
