package nl.ssfh.claims.placement.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.placement.domain.Agreed;
import nl.ssfh.claims.placement.domain.Limits;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The facts of a placement as they were typed, without who it is and where. */
@Schema(
        description = "The facts of a placement as they were typed, without who it is and where",
        requiredProperties = {
            "track",
            "course",
            "entrant",
            "hoursPerWeek",
            "firstDay",
            "lastDay",
            "employedInSameFunction"
        })
public record FactsBody(
        @Nullable Track track,
        @Nullable Course course,

        @Schema(description = "Code of an mbo course", examples = "25695", pattern = "^[0-9]{5}$") @Nullable
        String crebo,

        @Schema(description = "Absent when unknown", minimum = "1", maximum = "4") @Nullable
        Integer studyYear,

        @Nullable Entrant entrant,

        @Schema(description = "More than 0, at most 60, with at most 2 decimals", examples = "16") @Nullable
        BigDecimal hoursPerWeek,

        @Nullable LocalDate firstDay,

        @Schema(description = "Within four years of firstDay") @Nullable
        LocalDate lastDay,

        @Schema(description = "The student is employed and paid in the function he learns") @Nullable
        Boolean employedInSameFunction) {

    static FactsBody of(Agreed agreed) {
        var terms = agreed.terms();
        return new FactsBody(
                terms.track(),
                terms.course(),
                terms.crebo(),
                terms.studyYear(),
                terms.entrant(),
                terms.hoursPerWeek(),
                agreed.period().firstDay(),
                agreed.period().lastDay(),
                agreed.employedInSameFunction());
    }

    /** The agreed facts may be asked for when the form is complete. */
    public void read(Form form, Limits limits) {
        form.needed("track", track);
        form.needed("course", course);
        form.digits("crebo", crebo, 5);
        form.needed("entrant", entrant);
        form.needed("employedInSameFunction", employedInSameFunction);
        readNumbers(form, limits);
        readPeriod(form, limits);
    }

    private void readNumbers(Form form, Limits limits) {
        form.needed("hoursPerWeek", hoursPerWeek);
        if (hoursPerWeek != null) {
            form.keep(limits.flawsInHours(hoursPerWeek));
        }
        if (studyYear != null) {
            form.keep(limits.flawsInStudyYear(studyYear));
        }
    }

    private void readPeriod(Form form, Limits limits) {
        form.needed("firstDay", firstDay);
        form.needed("lastDay", lastDay);
        if (firstDay != null && lastDay != null) {
            form.keep(limits.flawsInPeriod(firstDay, lastDay));
        }
    }

    public Agreed agreed() {
        var period = new Span(requireNonNull(firstDay), requireNonNull(lastDay));
        var terms = new Terms(
                period.firstDay(),
                requireNonNull(track),
                requireNonNull(course),
                crebo,
                studyYear,
                requireNonNull(entrant),
                Limits.hours(requireNonNull(hoursPerWeek)));
        return new Agreed(period, terms, requireNonNull(employedInSameFunction));
    }
}
