package nl.ssfh.portal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of which a page shows a part.
 *
 * @param all the whole list
 * @param first how many come before the first that is shown
 * @param address of the page, with {@code %d} for how many come before
 */
public record Rows<T>(List<T> all, int first, String address) {

    private static final int A_PAGE = 50;

    public Rows {
        all = List.copyOf(all);
        first = first >= 0 && first < all.size() ? first : 0;
    }

    public List<T> shown() {
        return all.subList(first, end());
    }

    /** Which the first that is shown is, counted from one. */
    public int begin() {
        return first + 1;
    }

    /** How many are shown or come before those. */
    public int end() {
        return Math.min(first + A_PAGE, all.size());
    }

    public int size() {
        return all.size();
    }

    public boolean isWhole() {
        return all.size() <= A_PAGE;
    }

    /** Of the page before this one; absent on the first. */
    public @Nullable String before() {
        return first == 0 ? null : address.formatted(Math.max(0, first - A_PAGE));
    }

    /** Of the page after this one; absent on the last. */
    public @Nullable String after() {
        return end() == all.size() ? null : address.formatted(end());
    }
}
