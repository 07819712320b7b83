package nl.ssfh.claims.contribution.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.contribution.domain.ContributionRegister.Row;
import org.jspecify.annotations.Nullable;

/** Whole registers that were sent to be looked at before they are adopted. */
public interface RegisterPreviews {

    void begin(UUID id, String by, Instant at);

    void add(UUID id, Collection<Row> rows);

    /** Compares with the register as it is now. The day tells which practice has which number. */
    void compare(UUID id, String sha256, LocalDate day);

    Optional<Preview> find(UUID id);

    /** The differences in the order of their ids, after the given one. */
    List<Difference> differences(UUID id, UUID after, int limit);

    /** Makes the register exactly this content; false when it is not the register any more that it was compared with. */
    boolean adopt(UUID id, Instant at);

    /** Forgets all that was sent before, adopted or not; returns how many. */
    int forgetBefore(Instant moment);

    /** What a preview would change. */
    record Preview(
            UUID id,
            String sha256,
            int rows,
            Counts counts,
            @Nullable Instant adoptedAt) {}

    /** How many numbers differ; and the practices that have them, with the claims of those. */
    record Counts(int added, int changed, int gone, int practices, int claims) {}

    /** How one number differs. */
    record Difference(
            UUID id,
            String pfzw,
            DifferenceKind kind,
            @Nullable String was,
            @Nullable String becomes,
            int practices,
            int claims) {}

    /** In which way. */
    enum DifferenceKind {
        NEW,
        CHANGED,
        GONE
    }
}
