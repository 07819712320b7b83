package nl.ssfh.notifications.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.contracts.Milestone;

/** Something about a placement that waits for an answer. */
public sealed interface Question extends News {

    /**
     * The student says that something is wrong.
     *
     * @param fact a code of claims-service
     */
    record FactContested(UUID contest, String fact) implements Question {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(Recipient.PRACTICE);
        }

        @Override
        public String identity() {
            return "fact-contested/" + contest;
        }
    }

    /** The placement was drawn in a sample; asked again, it has another day. */
    record AgreementAsked(UUID sample, LocalDate until) implements Question {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(Recipient.PRACTICE);
        }

        @Override
        public String identity() {
            return "agreement-asked/" + sample + "/" + until;
        }
    }

    /** What became of the student. */
    record OutcomeAsked(Milestone milestone, LocalDate askedOn) implements Question {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(Recipient.PRACTICE, Recipient.STUDENT);
        }

        @Override
        public String identity() {
            return "outcome-asked/" + milestone;
        }
    }
}
