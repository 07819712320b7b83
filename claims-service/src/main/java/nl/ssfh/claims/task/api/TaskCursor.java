package nl.ssfh.claims.task.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import nl.ssfh.claims.task.domain.Start.Place;
import nl.ssfh.claims.task.domain.Task;
import nl.ssfh.claims.task.domain.TaskKind;
import nl.ssfh.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** The place in a list of tasks as it travels in a URL. */
final class TaskCursor {

    private static final String PARTS = " ";

    private TaskCursor() {}

    static String after(Task task) {
        var place = Place.of(task);
        var text = String.join(
                PARTS,
                place.deadline().toString(),
                place.kind().name(),
                place.subject().toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(US_ASCII));
    }

    static Place read(@Nullable String cursor) {
        var place = cursor == null ? Place.BEGINNING : decode(cursor);
        if (place == null) {
            new Violations()
                    .unless(false, "cursor", "must be a cursor of this list", "moet een cursor van deze lijst zijn")
                    .orElseThrow();
        }
        return place == null ? Place.BEGINNING : place;
    }

    private static @Nullable Place decode(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), US_ASCII).split(PARTS, -1);
            return parts.length == 3
                    ? new Place(LocalDate.parse(parts[0]), TaskKind.valueOf(parts[1]), UUID.fromString(parts[2]))
                    : null;
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
