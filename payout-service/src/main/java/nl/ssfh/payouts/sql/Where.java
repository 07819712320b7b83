package nl.ssfh.payouts.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions that were asked for and no others, so that PostgreSQL plans for these and finds their index. */
public final class Where {

    private final StringBuilder text = new StringBuilder("where true");
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /** Narrows by a condition on one value, such as {@code e.account = ?}; an absent value does not narrow. */
    public Where and(String condition, @Nullable Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            parameters.add(value);
        }
        return this;
    }

    /** Narrows by a condition on two values. */
    public Where and(String condition, Object value, Object second) {
        and(condition, value);
        parameters.add(second);
        return this;
    }

    /** Narrows by a condition without a value where it is asked for. */
    public Where only(boolean asked, String condition) {
        if (asked) {
            text.append(" and ").append(condition);
        }
        return this;
    }

    /** To be followed by an order. */
    public String text() {
        return text + " ";
    }

    /** The values in their order, with those of what follows. */
    public @Nullable Object[] values(Object... more) {
        var all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
