package nl.ssfh.claims.placement.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.placement.domain.Change;
import nl.ssfh.claims.placement.domain.Change.EarlyEnd;
import nl.ssfh.claims.placement.domain.Change.Extension;
import nl.ssfh.claims.placement.domain.Change.Hours;
import nl.ssfh.claims.placement.domain.Change.Interruption;
import nl.ssfh.claims.placement.domain.Change.OtherTrack;
import nl.ssfh.claims.placement.domain.Change.StudyYear;
import nl.ssfh.claims.placement.domain.Limits;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of a placement as it was typed: each kind has its own fields. */
@Schema(
        description = "A change of a placement: each kind has its own fields",
        requiredProperties = "kind",
        examples = "{\"kind\": \"EARLY_END\", \"lastDay\": \"2024-12-31\", \"saidBy\": \"PRACTICE\"}")
public record ChangeRequest(
        @Nullable ChangeKind kind,

        @Schema(description = "For EARLY_END and EXTENSION: the new last day", examples = "2024-12-31") @Nullable
        LocalDate lastDay,

        @Schema(description = "For INTERRUPTION, HOURS, STUDY_YEAR and TRACK: the first day of it") @Nullable
        LocalDate from,

        @Schema(description = "For INTERRUPTION: the last day of it") @Nullable
        LocalDate until,

        @Schema(description = "For HOURS: more than 0, at most 60, with at most 2 decimals") @Nullable
        BigDecimal hoursPerWeek,

        @Schema(description = "For STUDY_YEAR", minimum = "1", maximum = "4") @Nullable
        Integer studyYear,

        @Schema(description = "For TRACK", examples = "BBL") @Nullable
        Track track,

        @Schema(description = "On whose word it is recorded", defaultValue = "PRACTICE") @Nullable
        SaidBy saidBy) {

    private static final Map<ChangeKind, Set<String>> FIELDS = Map.of(
            ChangeKind.EARLY_END, Set.of("lastDay"),
            ChangeKind.INTERRUPTION, Set.of("from", "until"),
            ChangeKind.HOURS, Set.of("from", "hoursPerWeek"),
            ChangeKind.STUDY_YEAR, Set.of("from", "studyYear"),
            ChangeKind.EXTENSION, Set.of("lastDay"),
            ChangeKind.TRACK, Set.of("from", "track"));

    public Change checked(Limits limits) {
        var form = new Form();
        form.needed("kind", kind);
        if (kind != null) {
            checkField(form, "lastDay", lastDay);
            checkField(form, "from", from);
            checkField(form, "until", until);
            checkField(form, "hoursPerWeek", hoursPerWeek);
            checkField(form, "studyYear", studyYear);
            checkField(form, "track", track);
        }
        checkValues(form, limits);
        form.complete();
        return change();
    }

    /** A field of the kind is needed; one of another kind is a mistake of which nobody should guess the meaning. */
    private void checkField(Form form, String field, @Nullable Object value) {
        if (FIELDS.getOrDefault(requireNonNull(kind), Set.of()).contains(field)) {
            form.needed(field, value);
        } else if (value != null) {
            form.keep(List.of(new Flaw(field, "is no field of " + kind, "is geen veld van " + kind)));
        }
    }

    private void checkValues(Form form, Limits limits) {
        if (hoursPerWeek != null) {
            form.keep(limits.flawsInHours(hoursPerWeek));
        }
        if (studyYear != null) {
            form.keep(limits.flawsInStudyYear(studyYear));
        }
        if (from != null && until != null && until.isBefore(from)) {
            form.keep(List.of(Flaw.of(
                    "until", "must not be before the first day, %s", "mag niet vóór de eerste dag liggen, %s", from)));
        }
    }

    SaidBy word() {
        return saidBy == null ? SaidBy.PRACTICE : saidBy;
    }

    private Change change() {
        return switch (requireNonNull(kind)) {
            case EARLY_END -> new EarlyEnd(requireNonNull(lastDay));
            case INTERRUPTION -> new Interruption(new Span(requireNonNull(from), requireNonNull(until)));
            case HOURS -> new Hours(requireNonNull(from), Limits.hours(requireNonNull(hoursPerWeek)));
            case STUDY_YEAR -> new StudyYear(requireNonNull(from), requireNonNull(studyYear));
            case EXTENSION -> Extension.until(requireNonNull(lastDay));
            case TRACK -> new OtherTrack(requireNonNull(from), requireNonNull(track));
        };
    }
}
