package nl.ssfh.notifications.api;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import nl.ssfh.notifications.domain.Habits;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Quiet;
import nl.ssfh.notifications.domain.Way;
import nl.ssfh.platform.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How somebody wants to hear of things. */
@Schema(name = "MessagePreference", description = "How somebody wants to hear of things")
public record PreferenceBody(
        @Schema(description = "One mail a day instead of single mails, where no other way is chosen") @Nullable
        Boolean digest,

        @Schema(description = "No mails from this time of day", examples = "20:00") @Nullable
        String quietFrom,

        @Schema(description = "Until this time of day", examples = "08:00") @Nullable
        String quietUntil,

        @Schema(maxItems = 50, description = "Kinds that are left out go by the way that they call for") @Nullable
        List<@Nullable KindBody> kinds) {

    /** By which way messages of a kind come. */
    @Schema(name = "MessageWay", description = "By which way messages of a kind come; all are in the inbox anyway")
    public record KindBody(
            @Nullable NewsKind kind,
            @Nullable Way way,

            @Schema(readOnly = true, description = "Goes by mail whatever is chosen") @Nullable
            Boolean mandatory) {}

    Habits checked() {
        var violations = new Violations();
        var ways = ways(violations);
        var from = time(violations, "quietFrom", quietFrom);
        var until = time(violations, "quietUntil", quietUntil);
        violations
                .unless(
                        (quietFrom == null) == (quietUntil == null),
                        quietFrom == null ? "quietFrom" : "quietUntil",
                        "must be given together with the other time",
                        "moet samen met de andere tijd worden gegeven")
                .orElseThrow();
        return new Habits(
                ways, Boolean.TRUE.equals(digest), from == null || until == null ? null : new Quiet(from, until));
    }

    private EnumMap<NewsKind, Way> ways(Violations violations) {
        var ways = new EnumMap<NewsKind, Way>(NewsKind.class);
        var given = kinds == null ? List.<@Nullable KindBody>of() : kinds;
        for (int i = 0; i < given.size(); i++) {
            var each = given.get(i);
            var field = "kinds[" + i + "]";
            if (each == null || each.kind == null || each.way == null) {
                violations.unless(false, field, "needs a kind and a way", "heeft een soort en een manier nodig");
                continue;
            }
            violations
                    .unless(
                            !each.kind.isMandatory() || each.way == Way.MAIL,
                            field + ".way",
                            "must be MAIL: this kind is mandatory",
                            "moet MAIL zijn: deze soort is verplicht")
                    .unless(
                            ways.put(each.kind, each.way) == null,
                            field + ".kind",
                            "must be there once",
                            "mag er één keer staan");
        }
        return ways;
    }

    private static @Nullable LocalTime time(Violations violations, String field, @Nullable String text) {
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            violations.unless(false, field, "must be a time of day such as 20:00", "moet een tijd zijn zoals 20:00");
            return null;
        }
    }

    static PreferenceBody of(Habits habits) {
        var kinds = new ArrayList<@Nullable KindBody>();
        for (var kind : NewsKind.values()) {
            var chosen = habits.ways().get(kind);
            if (chosen != null || kind.isMandatory()) {
                kinds.add(new KindBody(kind, chosen == null ? Way.MAIL : chosen, kind.isMandatory()));
            }
        }
        var quiet = habits.quiet();
        return new PreferenceBody(
                habits.digest(),
                quiet == null ? null : quiet.from().toString(),
                quiet == null ? null : quiet.until().toString(),
                kinds);
    }
}
