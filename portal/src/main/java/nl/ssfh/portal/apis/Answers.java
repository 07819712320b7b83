package nl.ssfh.portal.apis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of a service.
 *
 * @param next where the list goes on, absent at its end
 */
public record Answers<T>(List<T> items, @Nullable String next) {

    /** A list of which there is no more. */
    public static <T> Answers<T> whole(List<T> items) {
        return new Answers<>(items, null);
    }

    /** The same with something else for each. */
    public <R> Answers<R> map(Function<T, R> to) {
        return new Answers<>(items.stream().map(to).toList(), next);
    }

    /** The same without what is not wanted. */
    public Answers<T> only(Predicate<T> wanted) {
        return new Answers<>(items.stream().filter(wanted).toList(), next);
    }

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
