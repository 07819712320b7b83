package nl.ssfh.claims.practice.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.ContactChanged;

/**
 * Where a practice was written to until it told another mail address. Whoever takes over an account must not be able
 * to keep its owner in the dark, so this address is warned for a while.
 *
 * @param change by which others know it, who may not know the address
 */
public record FormerContact(UUID change, UUID practice, Contact contact, LocalDate leftOn) {

    /** As the others are told. */
    public ContactChanged changed() {
        return new ContactChanged(change, practice, leftOn);
    }
}
