package nl.ssfh.claims.claim.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed of placements that are not registered yet, for as long as their claims are drafts. */
public interface Drafts {

    /** Keeps what was typed in the place of what was kept before; nothing is kept of nothing. */
    void keep(UUID claim, @Nullable String typed, LocalDate day);

    Optional<String> typed(UUID claim);

    /** What is behind each of the claims that is a draft. */
    Map<UUID, Background> of(Collection<UUID> claims);

    /**
     * What a draft is judged by.
     *
     * @param deadlineFrom the day from which its deadline counts (X5), absent while the placement is not known
     */
    record Background(
            @Nullable LocalDate deadlineFrom, @Nullable String typed) {}
}
