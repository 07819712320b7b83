package nl.ssfh.platform.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Part of a list, and where the next part begins. */
public record Page<T>(
        List<T> items,

        @Schema(description = "Send this as cursor for the next part; absent at the end") @Nullable
        String next) {

    /** Makes a page of rows that were read with one more than the limit, which tells whether there is a next page. */
    public static <T> Page<T> of(List<T> rows, Cursor cursor, Function<T, java.util.UUID> key) {
        if (rows.size() <= cursor.limit()) {
            return new Page<>(rows, null);
        }
        var shown = rows.subList(0, cursor.limit());
        return new Page<>(List.copyOf(shown), Cursor.after(key.apply(shown.getLast())));
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
