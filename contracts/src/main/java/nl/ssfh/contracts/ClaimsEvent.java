package nl.ssfh.contracts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What claims-service tells the others. */
public sealed interface ClaimsEvent extends Event {

    /** A person may act for a practice. */
    record MandateGranted(UUID mandate, UUID practice, String subject, MandateRole role) implements ClaimsEvent {
        @Override
        public UUID key() {
            return practice;
        }
    }

    record MandateEnded(UUID mandate, UUID practice, String subject) implements ClaimsEvent {
        @Override
        public UUID key() {
            return practice;
        }
    }

    /** A practice asks for both fees of a placement. */
    record ClaimSubmitted(
            UUID claim,
            String reference,
            UUID placement,
            UUID practice,
            UUID student,
            LocalDate submittedOn,
            PlacementFacts facts)
            implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    record ClaimWithdrawn(UUID claim, UUID placement, UUID practice, LocalDate withdrawnOn) implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /** A placement with a claim is no longer as it was told. */
    record PlacementChanged(
            UUID placement,
            UUID practice,
            UUID claim,
            ChangeKind kind,
            LocalDate from,
            PlacementFacts before,
            PlacementFacts after)
            implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /** Somebody is invited to act for a practice. Who it is, is asked by whoever writes to him. */
    record MandateInvited(UUID invitation, UUID practice, MandateRole role) implements ClaimsEvent {
        @Override
        public UUID key() {
            return practice;
        }
    }

    /** The student of a placement is invited to link his login to it. */
    record StudentInvited(UUID invitation, UUID placement, UUID practice) implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /** From now on the student of a placement is known by his login. */
    record StudentLinked(UUID student, UUID placement, UUID practice, String subject) implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /** The student says that a fact of his placement is wrong. */
    record FactContested(UUID contest, UUID placement, UUID practice, String fact) implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /** A submitted claim was not right; from now on it is as told here. */
    record ClaimAmended(
            UUID claim,
            UUID placement,
            UUID practice,
            LocalDate amendedOn,
            AmendmentReason reason,
            PlacementFacts before,
            PlacementFacts after)
            implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /** Somebody said whether a placement was running in a month (loopt nog?). */
    record MonthConfirmed(UUID placement, UUID practice, YearMonth month, boolean running, SaidBy by)
            implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /**
     * Somebody said what became of the stipend of a month.
     *
     * @param by the practice says whether it passed the money on, the student whether it arrived
     * @param done whether it did
     */
    record StipendReceiptReported(UUID placement, UUID practice, YearMonth month, SaidBy by, boolean done)
            implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /**
     * The fund wants to see the agreement of a placement.
     *
     * @param until the last day to show it
     */
    record AgreementAsked(UUID sample, UUID placement, UUID practice, LocalDate until) implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /** Student and practice are asked what became of the student. */
    record OutcomeAsked(UUID placement, UUID practice, Milestone milestone, LocalDate askedOn) implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /**
     * What became of a student; of two for one milestone the later one holds.
     *
     * @param work in which function, absent when not in GP care or not told
     * @param sameRegion absent when not told
     */
    record OutcomeRecorded(
            UUID placement,
            UUID practice,
            Milestone milestone,
            boolean inGpCare,
            @Nullable Work work,
            @Nullable Boolean sameRegion)
            implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /** Somebody is invited to be a member of an organisation, which acts for practices. */
    record MemberInvited(UUID invitation, UUID organisation) implements ClaimsEvent {
        @Override
        public UUID key() {
            return organisation;
        }
    }

    /**
     * Where a practice lies, as it says itself.
     *
     * @param province absent when it is not known any more
     */
    record PracticeLocated(UUID practice, @Nullable Province province) implements ClaimsEvent {
        @Override
        public UUID key() {
            return practice;
        }
    }

    /**
     * A practice is written to at another mail address from now on.
     *
     * @param change by which claims-service knows the address that was left
     */
    record ContactChanged(UUID change, UUID practice, LocalDate changedOn) implements ClaimsEvent {
        @Override
        public UUID key() {
            return practice;
        }
    }

    /** Nobody may know any more who the student of a placement was: what was written about him is destroyed. */
    record StudentForgotten(UUID placement, UUID practice) implements ClaimsEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /**
     * 'Still running?' (loopt nog?) waits for an answer of a practice.
     *
     * @param placements how many of its placements have no answer for the month
     * @param until the last day on which an answer is in time for the run
     * @param again whether it was asked before
     */
    record MonthsAsked(UUID practice, YearMonth month, int placements, LocalDate until, boolean again)
            implements ClaimsEvent {
        @Override
        public UUID key() {
            return practice;
        }
    }

    /**
     * The last day to claim (X5) is near, and nothing was submitted.
     *
     * @param subject the placement, or the draft of a claim on one that is not registered yet
     * @param drafted whether a draft waits to be submitted
     */
    record ClaimDue(UUID subject, UUID practice, LocalDate deadline, boolean drafted) implements ClaimsEvent {
        @Override
        public UUID key() {
            return practice;
        }
    }

    /**
     * A practice has placements that it did not claim for yet.
     *
     * @param month in which it is told, once
     * @param firstDeadline the last day to claim for the first of them
     */
    record MoneyUnclaimed(UUID practice, YearMonth month, int placements, LocalDate firstDeadline)
            implements ClaimsEvent {
        @Override
        public UUID key() {
            return practice;
        }
    }
}
