package nl.ssfh.claims.placement.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.placement.app.ShowPlacements.Shown;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.student.domain.Entry;
import nl.ssfh.claims.task.api.WaitsFor;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A placement as those who may see it see it. */
@Schema(description = "The facts are those of the last terms; terms tells which held when")
public record PlacementView(
        UUID id,
        UUID practice,
        @Schema(description = "Id of the student") UUID student,

        @Schema(description = "What the practice entered; not repeated in answers to POST") @Nullable
        StudentBody enteredStudent,

        Track track,
        Course course,
        @Nullable String crebo,
        @Nullable Integer studyYear,
        Entrant entrant,
        BigDecimal hoursPerWeek,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean employedInSameFunction,
        List<Interruption> interruptions,
        List<Terms> terms,
        List<ChangeView> changes,

        @Schema(description = "The facts as they were from the start, which an amendment of the claim replaces")
        FactsBody fromTheStart,

        @Schema(description = "Who must act next; not in answers to POST") @Nullable
        WaitsFor waitsFor) {

    /** Days on which the student is not there; both ends count. */
    @Schema(description = "Days on which the student is not there; both ends count")
    public record Interruption(LocalDate from, LocalDate until) {

        static Interruption of(Span days) {
            return new Interruption(days.firstDay(), days.lastDay());
        }
    }

    static PlacementView of(Shown shown) {
        return of(shown.placement(), shown.student(), WaitsFor.of(shown.waitsFor()));
    }

    /** Without what was entered about the student: the answer to a POST is kept for when it is sent again. */
    static PlacementView of(Placement placement) {
        return of(placement, null, null);
    }

    private static PlacementView of(Placement placement, @Nullable Entry student, @Nullable WaitsFor waitsFor) {
        var timeline = placement.timeline();
        var terms = timeline.terms();
        var last = terms.getLast();
        return new PlacementView(
                placement.id(),
                placement.practice(),
                placement.student(),
                student == null ? null : StudentBody.of(student),
                last.track(),
                last.course(),
                last.crebo(),
                last.studyYear(),
                last.entrant(),
                last.hoursPerWeek(),
                timeline.period().firstDay(),
                timeline.period().lastDay(),
                placement.employedInSameFunction(),
                timeline.interruptions().stream().map(Interruption::of).toList(),
                terms,
                placement.changes().stream().map(ChangeView::of).toList(),
                FactsBody.of(placement.agreed()),
                waitsFor);
    }
}
