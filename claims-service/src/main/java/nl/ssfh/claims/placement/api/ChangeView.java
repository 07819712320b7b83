package nl.ssfh.claims.placement.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.placement.domain.Change;
import nl.ssfh.claims.placement.domain.Change.EarlyEnd;
import nl.ssfh.claims.placement.domain.Change.Extension;
import nl.ssfh.claims.placement.domain.Change.Hours;
import nl.ssfh.claims.placement.domain.Change.Interruption;
import nl.ssfh.claims.placement.domain.Change.OtherTrack;
import nl.ssfh.claims.placement.domain.Change.StudyYear;
import nl.ssfh.claims.placement.domain.RecordedChange;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.contracts.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of a placement, with who told it and when. */
@Schema(description = "A change of a placement, with who told it and when")
public record ChangeView(
        UUID id,
        ChangeKind kind,

        @Schema(description = "The first day that is not as it was told before")
        LocalDate from,

        @Schema(description = "Of an INTERRUPTION") @Nullable
        LocalDate until,

        @Schema(description = "Of an EARLY_END or EXTENSION") @Nullable
        LocalDate lastDay,

        @Schema(description = "Of HOURS") @Nullable BigDecimal hoursPerWeek,
        @Schema(description = "Of a STUDY_YEAR") @Nullable Integer studyYear,
        @Schema(description = "Of a TRACK") @Nullable Track track,

        @Schema(description = "On whose word it was recorded")
        SaidBy saidBy,

        String recordedBy,
        Instant recordedAt) {

    static ChangeView of(RecordedChange recorded) {
        Change change = recorded.change();
        return new ChangeView(
                recorded.id(),
                change.kind(),
                change.from(),
                change instanceof Interruption gap ? gap.days().lastDay() : null,
                lastDay(change),
                change instanceof Hours hours ? hours.hoursPerWeek() : null,
                change instanceof StudyYear year ? year.studyYear() : null,
                change instanceof OtherTrack other ? other.track() : null,
                recorded.saidBy(),
                recorded.recordedBy(),
                recorded.recordedAt());
    }

    private static @Nullable LocalDate lastDay(Change change) {
        return switch (change) {
            case EarlyEnd end -> end.lastDay();
            case Extension extension -> extension.lastDay();
            case Interruption _, Hours _, StudyYear _, OtherTrack _ -> null;
        };
    }
}
