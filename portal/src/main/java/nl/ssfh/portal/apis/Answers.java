package nl.ssfh.portal.apis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of a service.
 *
 * @param next where the list goes on, absent at its end
 */
public record Answers<T>(List<T> items, @Nullable String next) {

    /** Asks for one page after the other until the list ends. */
    public static <T> List<T> all(Pages<T> pages) {
        var all = new ArrayList<T>();
        @Nullable String cursor = null;
        do {
            var page = pages.after(cursor);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    /** A list of a service, page by page. */
    public interface Pages<T> {
        Answers<T> after(@Nullable String cursor);
    }
}
