package nl.ssfh.portal.apis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/** What claims-service is told. Of a draft anything may be absent. */
public final class ClaimQuestions {

    private ClaimQuestions() {}

    /** A claim that is not submitted yet. */
    public record Draft(
            @Nullable UUID placement,
            @Nullable NewPlacement newPlacement,
            @Nullable Agreement agreement) {

        public static Draft of(UUID practice) {
            var nothing = new NewPlacement(practice, null, null, null, null, null, null, null, null, null, null);
            return new Draft(null, nothing, null);
        }

        /** For a placement that is registered. */
        public static Draft forPlacement(UUID placement) {
            return new Draft(placement, null, null);
        }

        /** Whether its placement is registered, so that none is to be typed. */
        public boolean forRegistered() {
            return placement != null;
        }

        public Draft with(NewPlacement other) {
            return new Draft(placement, other, agreement);
        }

        public Draft with(Agreement other) {
            return new Draft(placement, newPlacement, other);
        }
    }

    /** A placement that is to be registered with its claim. */
    public record NewPlacement(
            @Nullable UUID practice,
            @Nullable Student student,
            @Nullable Track track,
            @Nullable Course course,
            @Nullable String crebo,
            @Nullable Integer studyYear,
            @Nullable Entrant entrant,
            @Nullable BigDecimal hoursPerWeek,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable Boolean employedInSameFunction) {}

    /** What a practice enters about a student. */
    public record Student(
            @Nullable String name,
            @Nullable String email,
            @Nullable String language) {}

    /** What the practice says of the agreement. */
    public record Agreement(
            @Nullable Boolean mandatoryFormat,
            @Nullable Boolean namesPractice,
            @Nullable Boolean namesStudent) {}

    /** Whether a stipend was passed on, said by the practice, or arrived, said by its student. */
    public record Receipt(UUID placement, YearMonth month, boolean done) {}

    /** The end of the link in a mail. */
    public record Token(String token) {

        @Override
        public String toString() {
            return "a token";
        }
    }

    /** Which placements were running in a month: each by itself, or all of a practice. */
    public record Running(
            YearMonth month,
            @Nullable List<Answer> placements,
            @Nullable UUID practice,
            @Nullable Boolean all) {

        public static Running all(UUID practice, YearMonth month) {
            return new Running(month, null, practice, true);
        }

        public static Running each(YearMonth month, List<Answer> answers) {
            return new Running(month, answers, null, null);
        }

        /** Of one placement; with its last day when it ended. */
        public record Answer(
                UUID placement, boolean running, @Nullable LocalDate lastDay) {}
    }
}
