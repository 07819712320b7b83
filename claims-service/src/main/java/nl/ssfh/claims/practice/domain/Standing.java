package nl.ssfh.claims.practice.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ssfh.contracts.MandateRole;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do for a practice, and from what that follows: the greatest of his own mandate and those of his
 * organisations.
 *
 * @param own his own mandate
 * @param throughOrganisation the greatest role that an organisation brings him
 * @param told what he may do as far as everybody knows
 */
public record Standing(
        Seat seat,
        @Nullable Right own,
        @Nullable MandateRole throughOrganisation,
        @Nullable Right told) {

    /** What everybody should know: that of his own mandate if it is enough, else one with an id of its own. */
    public Optional<Right> deserved(Supplier<UUID> newId) {
        if (throughOrganisation == null || (own != null && own.role().covers(throughOrganisation))) {
            return Optional.ofNullable(own);
        }
        boolean isTold = told != null && told.role() == throughOrganisation && !told.equals(own);
        return Optional.of(isTold && told != null ? told : new Right(newId.get(), throughOrganisation));
    }

    /** A role, and the id under which it was told. */
    public record Right(UUID id, MandateRole role) {}
}
