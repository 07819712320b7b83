package nl.ssfh.payouts.override.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All overrides, those that ended too. */
public interface CheckOverrides {

    void add(CheckOverride override);

    Optional<CheckOverride> find(UUID id);

    /** There is such an instalment, placement or practice. */
    boolean knows(CheckOverride.Scope scope);

    /** At most {@code limit} overrides after the one given that count on the day or later, in the order of their ids. */
    List<CheckOverride> page(LocalDate from, UUID after, int limit);
}
