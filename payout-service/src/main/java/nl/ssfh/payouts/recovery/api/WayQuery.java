package nl.ssfh.payouts.recovery.api;

import java.util.Arrays;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Reads the query parameter {@code way}, and says what is allowed when it is something else. */
final class WayQuery {

    private WayQuery() {}

    static @Nullable RecoveryWay read(@Nullable String way) {
        var found = Arrays.stream(RecoveryWay.values())
                .filter(each -> each.name().equals(way))
                .findFirst();
        var all = Arrays.toString(RecoveryWay.values());
        new Violations()
                .unless(
                        way == null || found.isPresent(),
                        "way",
                        "must be one of " + all,
                        "moet een van deze zijn: " + all)
                .orElseThrow();
        return found.orElse(null);
    }
}
