package nl.ssfh.claims.bulk.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.bulk.domain.Offer;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.input.domain.MailAddress;
import nl.ssfh.claims.placement.domain.Agreed;
import nl.ssfh.claims.placement.domain.Limits;
import nl.ssfh.claims.student.domain.Entry;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/** The cells of a line as they were read; complete when the form has no flaws. */
record LineReading(
        @Nullable UUID practice,
        String name,
        @Nullable MailAddress email,
        @Nullable Language language,
        TermsRead terms,
        @Nullable Span period,
        @Nullable Boolean employed,
        @Nullable Agreement agreement,
        boolean submit) {

    Offer offer() {
        var days = requireNonNull(period);
        return new Offer(
                requireNonNull(practice),
                new Entry(name, requireNonNull(email), requireNonNull(language)),
                new Agreed(days, terms.from(days.firstDay()), requireNonNull(employed)),
                requireNonNull(agreement),
                submit);
    }

    /** Those that the amounts depend on. */
    record TermsRead(
            @Nullable Track track,
            @Nullable Course course,
            @Nullable String crebo,
            @Nullable Integer year,
            @Nullable Entrant entrant,
            @Nullable BigDecimal hours) {

        Terms from(LocalDate day) {
            return new Terms(
                    day,
                    requireNonNull(track),
                    requireNonNull(course),
                    crebo,
                    year,
                    requireNonNull(entrant),
                    Limits.hours(requireNonNull(hours)));
        }
    }
}
