package nl.ssfh.notifications.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.contracts.SaidBy;

/** The steps of an objection (heroverweging), and what waits for a person at the fund. */
public sealed interface ReviewNews extends News {

    /** Who objected, as far as he reads messages; for a school the practice does. */
    static Recipient reader(SaidBy objector) {
        return switch (objector) {
            case PRACTICE, SCHOOL -> Recipient.PRACTICE;
            case STUDENT -> Recipient.STUDENT;
        };
    }

    /** The fund has the objection. */
    record ObjectionReceived(UUID review, String reference, SaidBy objector, LocalDate openedOn, LocalDate deadline)
            implements ReviewNews {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(reader(objector));
        }

        @Override
        public String identity() {
            return "objection-received/" + review;
        }
    }

    /**
     * It was decided on.
     *
     * @param changed whether a new decision follows
     */
    record ObjectionDecided(UUID review, String reference, SaidBy objector, LocalDate decidedOn, boolean changed)
            implements ReviewNews {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(reader(objector));
        }

        @Override
        public String identity() {
            return "objection-decided/" + review;
        }
    }

    /** The days in which one can object to a decision that refuses something are nearly over. */
    record ObjectionTermEnding(UUID decision, String reference, LocalDate lastDay) implements ReviewNews {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(Recipient.PRACTICE, Recipient.STUDENT);
        }

        @Override
        public String identity() {
            return "objection-term-ending/" + decision;
        }

        @Override
        public boolean callsForMail(Recipient recipient) {
            return recipient == Recipient.PRACTICE;
        }
    }

    /** A review waits for an officer; there can be many, and they have a list of their own. */
    record ReviewWaiting(UUID review, String reference, boolean objection, LocalDate deadline) implements ReviewNews {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(Recipient.OFFICER);
        }

        @Override
        public String identity() {
            return "review-waiting/" + review;
        }

        @Override
        public boolean callsForMail(Recipient recipient) {
            return false;
        }
    }
}
