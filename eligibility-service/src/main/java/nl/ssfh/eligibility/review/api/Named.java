package nl.ssfh.eligibility.review.api;

import java.util.List;
import nl.ssfh.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Reads a constant that a query names; one that does not exist is a problem, and not a page that does not exist. */
final class Named {

    private Named() {}

    static <E extends Enum<E>> @Nullable E of(Class<E> type, String field, @Nullable String name) {
        if (name == null) {
            return null;
        }
        var known = List.of(type.getEnumConstants());
        var found = known.stream().filter(each -> each.name().equals(name)).findFirst();
        new Violations()
                .unless(found.isPresent(), field, "must be one of " + known, "moet een van deze zijn: " + known)
                .orElseThrow();
        return found.orElseThrow();
    }
}
