package nl.ssfh.claims.placement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Track;

/** What somebody said that changed in a placement. */
public sealed interface Change {

    ChangeKind kind();

    /** The first day that is not as it was told before. */
    LocalDate from();

    /** The placement ends before its agreed last day. */
    record EarlyEnd(LocalDate lastDay) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.EARLY_END;
        }

        @Override
        public LocalDate from() {
            return lastDay.plusDays(1);
        }
    }

    /** The student is not there for some days in a row. */
    record Interruption(Span days) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.INTERRUPTION;
        }

        @Override
        public LocalDate from() {
            return days.firstDay();
        }
    }

    /** Other hours a week, until the next change of hours. */
    record Hours(LocalDate from, BigDecimal hoursPerWeek) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.HOURS;
        }
    }

    /** Another study year, until the next change of study year. */
    record StudyYear(LocalDate from, int studyYear) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.STUDY_YEAR;
        }
    }

    /**
     * The placement goes on after its last day.
     *
     * @param from the first of the days that come to it
     */
    record Extension(LocalDate from, LocalDate lastDay) implements Change {

        /** As it is told: the placement knows from which day it goes on. */
        public static Extension until(LocalDate lastDay) {
            return new Extension(lastDay, lastDay);
        }

        Extension after(LocalDate end) {
            return new Extension(end.plusDays(1), lastDay);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.EXTENSION;
        }
    }

    /** Another way of learning, until the next change of track. */
    record OtherTrack(LocalDate from, Track track) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.TRACK;
        }
    }
}
