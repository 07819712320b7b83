package nl.ssfh.claims.student.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.claim.domain.Submission;
import nl.ssfh.claims.placement.api.PlacementView.Interruption;
import nl.ssfh.claims.student.app.OwnPlacements.Own;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A placement as its student sees it: the facts, and how far the claim is. */
@Schema(description = "The facts are those of the last terms")
public record MyPlacementView(
        UUID id,

        @Schema(description = "Who the student is to the fund")
        UUID student,

        UUID practice,
        @Schema(examples = "Huisartsenpraktijk De Linde") String practiceName,
        Track track,
        Course course,
        @Schema(examples = "25695") @Nullable String crebo,
        @Nullable Integer studyYear,
        Entrant entrant,
        @Schema(examples = "16") BigDecimal hoursPerWeek,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean employedInSameFunction,
        List<Interruption> interruptions,

        @Schema(description = "Absent while there is no submitted claim") @Nullable
        MyClaimView claim) {

    static MyPlacementView of(Own own) {
        var placement = own.placement();
        var timeline = placement.timeline();
        var terms = timeline.terms().getLast();
        return new MyPlacementView(
                placement.id(),
                placement.student(),
                placement.practice(),
                own.practiceName(),
                terms.track(),
                terms.course(),
                terms.crebo(),
                terms.studyYear(),
                terms.entrant(),
                terms.hoursPerWeek(),
                timeline.period().firstDay(),
                timeline.period().lastDay(),
                placement.employedInSameFunction(),
                timeline.interruptions().stream()
                        .map(MyPlacementView::interruption)
                        .toList(),
                MyClaimView.of(own.claim()));
    }

    private static Interruption interruption(Span days) {
        return new Interruption(days.firstDay(), days.lastDay());
    }

    /** How far the claim is; what the practice asks for itself stays its own. */
    @Schema(description = "How far the claim is; what the practice asks for itself stays its own")
    public record MyClaimView(
            @Schema(examples = "SSFH-2024-000123") String reference, ClaimStatus status, LocalDate submittedOn) {

        static @Nullable MyClaimView of(@Nullable Claim claim) {
            return claim == null
                    ? null
                    : claim.submission()
                            .map(submission -> of(claim, submission))
                            .orElse(null);
        }

        private static MyClaimView of(Claim claim, Submission submission) {
            return new MyClaimView(submission.reference(), claim.status(), submission.submittedOn());
        }
    }
}
