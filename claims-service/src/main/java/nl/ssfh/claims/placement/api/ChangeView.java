package nl.ssfh.claims.placement.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.placement.domain.Change;
import nl.ssfh.claims.placement.domain.Change.EarlyEnd;
import nl.ssfh.claims.placement.domain.Change.Hours;
import nl.ssfh.claims.placement.domain.Change.Interruption;
import nl.ssfh.claims.placement.domain.Change.StudyYear;
import nl.ssfh.claims.placement.domain.RecordedChange;
import nl.ssfh.contracts.ChangeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of a placement, with who told it and when. */
public record ChangeView(
        UUID id,
        ChangeKind kind,

        @Schema(description = "The first day that is not as it was told before")
        LocalDate from,

        @Schema(description = "Of an INTERRUPTION") @Nullable
        LocalDate until,

        @Schema(description = "Of an EARLY_END") @Nullable LocalDate lastDay,
        @Schema(description = "Of HOURS") @Nullable BigDecimal hoursPerWeek,
        @Schema(description = "Of a STUDY_YEAR") @Nullable Integer studyYear,
        String recordedBy,
        Instant recordedAt) {

    static ChangeView of(RecordedChange recorded) {
        Change change = recorded.change();
        return new ChangeView(
                recorded.id(),
                change.kind(),
                change.from(),
                change instanceof Interruption gap ? gap.days().lastDay() : null,
                change instanceof EarlyEnd end ? end.lastDay() : null,
                change instanceof Hours hours ? hours.hoursPerWeek() : null,
                change instanceof StudyYear year ? year.studyYear() : null,
                recorded.recordedBy(),
                recorded.recordedAt());
    }
}
