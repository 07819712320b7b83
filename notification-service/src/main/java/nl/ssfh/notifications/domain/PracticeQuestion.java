package nl.ssfh.notifications.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** Something that waits for a practice, about several of its placements or about one that has no claim. */
public sealed interface PracticeQuestion extends News.OfPractice {

    /**
     * 'Still running?' (loopt nog?)
     *
     * @param again asked before, and not answered: only that calls for a mail
     */
    record MonthsAsked(YearMonth month, int placements, LocalDate until, boolean again) implements PracticeQuestion {
        @Override
        public String identity() {
            return "months-asked/" + month + "/" + again;
        }

        @Override
        public boolean callsForMail(Recipient recipient) {
            return again;
        }
    }

    /**
     * The last day to claim is near.
     *
     * @param subject the placement, or the draft
     */
    record ClaimDue(UUID subject, LocalDate deadline, boolean drafted) implements PracticeQuestion {
        @Override
        public String identity() {
            return "claim-due/" + subject + "/" + deadline;
        }
    }

    /** There are placements without a claim. */
    record MoneyUnclaimed(YearMonth month, int placements, LocalDate firstDeadline) implements PracticeQuestion {
        @Override
        public String identity() {
            return "money-unclaimed/" + month;
        }
    }
}
