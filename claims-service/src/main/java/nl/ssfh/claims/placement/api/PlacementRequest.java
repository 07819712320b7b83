package nl.ssfh.claims.placement.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.placement.app.NewPlacement;
import nl.ssfh.claims.placement.domain.Agreed;
import nl.ssfh.claims.placement.domain.Limits;
import nl.ssfh.claims.student.domain.Entry;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A placement as it was typed. */
@Schema(
        description = "A placement to be registered: one student, one practice, one period",
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
        var read = read(form, limits);
        form.complete();
        return read.placement();
    }

    /** Reads the fields into the form; the placement may be asked for when the form is complete. */
    public Read read(Form form, Limits limits) {
        form.needed("practice", practice);
        form.needed("student", student);
        facts().read(form, limits);
        return new Read(this, student == null ? null : student.read(form));
    }

    private FactsBody facts() {
        return new FactsBody(
                track, course, crebo, studyYear, entrant, hoursPerWeek, firstDay, lastDay, employedInSameFunction);
    }

    /** What is known of a placement, as it would be typed. */
    public static PlacementRequest of(UUID practice, @Nullable Entry student, Agreed agreed) {
        var terms = agreed.terms();
        return new PlacementRequest(
                practice,
                student == null ? null : StudentBody.of(student),
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

    /** A request that was read. */
    public record Read(PlacementRequest request, StudentBody.@Nullable Read student) {

        public NewPlacement placement() {
            return new NewPlacement(
                    requireNonNull(request.practice),
                    requireNonNull(student).entry(),
                    request.facts().agreed());
        }
    }
}
