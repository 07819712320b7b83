package nl.ssfh.platform.page;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import nl.ssfh.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Where in a list, ordered by id, a page begins.
 *
 * @param after the last id of the page before; all zeros for the first page
 * @param limit the most items the page may hold, 1 to 200
 */
public record Cursor(UUID after, int limit) {

    private static final UUID START = new UUID(0, 0);
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    /** Reads the query parameters {@code cursor} and {@code limit}; what is wrong with them is a problem. */
    public static Cursor of(@Nullable String cursor, @Nullable Integer limit) {
        int asked = limit == null ? DEFAULT_LIMIT : limit;
        var after = decode(cursor);
        new Violations()
                .unless(asked >= 1 && asked <= MAX_LIMIT, "limit", "must be 1 to 200", "moet 1 tot 200 zijn")
                .unless(after != null, "cursor", "must be a cursor of this list", "moet een cursor van deze lijst zijn")
                .orElseThrow();
        return new Cursor(after == null ? START : after, asked);
    }

    /** Whether the first page is asked for. */
    public boolean isStart() {
        return after.equals(START);
    }

    /** One more than the page holds, to see whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    static String after(UUID id) {
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static @Nullable UUID decode(@Nullable String cursor) {
        if (cursor == null) {
            return START;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            return bytes.remaining() == 16 ? new UUID(bytes.getLong(), bytes.getLong()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
