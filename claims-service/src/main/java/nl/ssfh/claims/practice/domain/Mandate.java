package nl.ssfh.claims.practice.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import org.jspecify.annotations.Nullable;

/**
 * What one person, or the members of one organisation, may do for one practice (machtiging).
 *
 * @param lastDay the last day on which it holds; absent when it has no end
 */
public record Mandate(
        UUID id,
        UUID practice,
        Holder holder,
        MandateRole role,
        @Nullable LocalDate lastDay) {

    public boolean isOf(String subject) {
        return holder.equals(new Holder.Person(subject));
    }

    /** A practice must have one of these: a person, for good. */
    boolean keepsThePractice() {
        return role == MandateRole.OWNER && holder instanceof Holder.Person && lastDay == null;
    }
}
