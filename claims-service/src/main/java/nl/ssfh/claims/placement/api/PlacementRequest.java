package nl.ssfh.claims.placement.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.placement.app.NewPlacement;
import nl.ssfh.claims.placement.domain.Agreed;
import nl.ssfh.claims.placement.domain.Limits;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A placement as it was typed. */
@Schema(
        requiredProperties = {
            "practice",
            "student",
            "track",
            "course",
            "entrant",
            "hoursPerWeek",
            "firstDay",
            "lastDay",
            "employedInSameFunction"
        })
public record PlacementRequest(
        @Nullable UUID practice,
        @Nullable StudentBody student,
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

    NewPlacement checked(Limits limits) {
        var form = new Form();
        form.needed("practice", practice);
        form.needed("student", student);
        form.needed("track", track);
        form.needed("course", course);
        form.digits("crebo", crebo, 5);
        form.needed("entrant", entrant);
        form.needed("employedInSameFunction", employedInSameFunction);
        checkNumbers(form, limits);
        checkPeriod(form, limits);
        var readStudent = student == null ? null : student.read(form);
        form.complete();
        return new NewPlacement(
                requireNonNull(practice), requireNonNull(readStudent).entry(), agreed());
    }

    private void checkNumbers(Form form, Limits limits) {
        form.needed("hoursPerWeek", hoursPerWeek);
        if (hoursPerWeek != null) {
            form.keep(limits.flawsInHours(hoursPerWeek));
        }
        if (studyYear != null) {
            form.keep(limits.flawsInStudyYear(studyYear));
        }
    }

    private void checkPeriod(Form form, Limits limits) {
        form.needed("firstDay", firstDay);
        form.needed("lastDay", lastDay);
        if (firstDay != null && lastDay != null) {
            form.keep(limits.flawsInPeriod(firstDay, lastDay));
        }
    }

    private Agreed agreed() {
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
