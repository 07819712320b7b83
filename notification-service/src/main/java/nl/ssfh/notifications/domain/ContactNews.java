package nl.ssfh.notifications.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Warnings to the mail address that a practice had before: whoever takes over its account could send everything else
 * to an address of his own.
 */
public sealed interface ContactNews extends News {

    /** By which claims-service knows the address that was left; it stands in the place of a placement. */
    UUID change();

    @Override
    default Set<Recipient> recipients() {
        return EnumSet.of(Recipient.PRACTICE);
    }

    /** Told to the practice itself, at its new address. */
    record ContactChanged(UUID change, LocalDate changedOn) implements News.OfPractice {

        @Override
        public String identity() {
            return "contact-changed/" + change;
        }
    }

    /** No mail of the practice comes here any more. */
    record ContactLeft(UUID change, LocalDate changedOn) implements ContactNews {

        @Override
        public String identity() {
            return "contact-left/" + change;
        }
    }

    /** The practice is paid on another account. */
    record AccountChangedSince(UUID change, UUID account, LocalDate changedOn, LocalDate payableFrom)
            implements ContactNews {

        @Override
        public String identity() {
            return "account-changed-since/" + change + "/" + account;
        }
    }
}
