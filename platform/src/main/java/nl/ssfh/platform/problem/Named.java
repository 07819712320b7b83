package nl.ssfh.platform.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a constant that a query names; one that does not exist is a problem, and not a page that does not exist. */
public final class Named {

    private Named() {}

    /** Absent when the query names none. */
    public static <E extends Enum<E>> @Nullable E of(Class<E> type, String field, @Nullable String name) {
        if (name == null) {
            return null;
        }
        var violations = new Violations();
        var found = needed(type, field, name, violations);
        violations.orElseThrow();
        return found.orElseThrow();
    }

    /** Empty, with a word on what is allowed, when the query does not name one that there is. */
    public static <E extends Enum<E>> Optional<E> needed(
            Class<E> type, String field, @Nullable String name, Violations violations) {
        var known = List.of(type.getEnumConstants());
        var found = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
        violations.unless(found.isPresent(), field, "must be one of " + known, "moet een van deze zijn: " + known);
        return found;
    }
}
