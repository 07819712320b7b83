package nl.ssfh.claims.estimate.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ssfh.claims.placement.domain.Agreed;
import nl.ssfh.claims.placement.domain.Limits;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/**
 * A placement of which not everything is known yet, completed to something that can be reckoned.
 *
 * @param assumed the fields that nobody filled in
 */
public record Supposed(Agreed agreed, List<String> assumed) {

    public Supposed {
        assumed = List.copyOf(assumed);
    }

    /** What was filled in so far. */
    public record Known(
            @Nullable Track track,
            @Nullable Course course,
            @Nullable String crebo,
            @Nullable Integer studyYear,
            @Nullable Entrant entrant,
            @Nullable BigDecimal hoursPerWeek,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable Boolean employedInSameFunction) {

        /**
         * Without course and track nothing can be said. Without days it is one whole month; an entrant is a regular
         * one, and no student is employed, until somebody says so.
         */
        public Optional<Supposed> completed(BigDecimal usualHours, LocalDate today) {
            if (track == null || course == null) {
                return Optional.empty();
            }
            var assumed = new ArrayList<String>();
            var hours = orElse(hoursPerWeek, usualHours, "hoursPerWeek", assumed);
            var period = period(today, assumed);
            var who = orElse(entrant, Entrant.REGULAR, "entrant", assumed);
            var employed = orElse(employedInSameFunction, false, "employedInSameFunction", assumed);
            var terms = new Terms(period.firstDay(), track, course, crebo, studyYear, who, Limits.hours(hours));
            return Optional.of(new Supposed(new Agreed(period, terms, employed), assumed));
        }

        private Span period(LocalDate today, List<String> assumed) {
            var anyDay = Objects.requireNonNullElse(firstDay, Objects.requireNonNullElse(lastDay, today));
            var month = YearMonth.from(anyDay);
            return new Span(
                    orElse(firstDay, month.atDay(1), "firstDay", assumed),
                    orElse(lastDay, month.atEndOfMonth(), "lastDay", assumed));
        }

        private static <T> T orElse(@Nullable T known, T usual, String field, List<String> assumed) {
            if (known == null) {
                assumed.add(field);
                return usual;
            }
            return known;
        }
    }
}
