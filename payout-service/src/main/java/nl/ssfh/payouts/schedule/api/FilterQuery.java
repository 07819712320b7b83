package nl.ssfh.payouts.schedule.api;

import java.util.Arrays;
import java.util.Optional;
import nl.ssfh.payouts.schedule.domain.InstalmentFilter;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import nl.ssfh.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Reads the query parameters that filter instalments, and names what is wrong with them. */
final class FilterQuery {

    private FilterQuery() {}

    static InstalmentFilter read(@Nullable String month, @Nullable String state, @Nullable String reason) {
        var readMonth = Optional.ofNullable(month).flatMap(MonthParameter::read);
        var readState = state(state);
        var states = Arrays.toString(InstalmentState.values());
        new Violations()
                .unless(
                        month == null || readMonth.isPresent(),
                        "month",
                        "must be a month such as 2024-09",
                        "moet een maand zijn, zoals 2024-09")
                .unless(
                        state == null || readState.isPresent(),
                        "state",
                        "must be one of " + states,
                        "moet een van deze zijn: " + states)
                .orElseThrow();
        return new InstalmentFilter(readMonth.orElse(null), readState.orElse(null), reason);
    }

    private static Optional<InstalmentState> state(@Nullable String text) {
        return Arrays.stream(InstalmentState.values())
                .filter(state -> state.name().equals(text))
                .findFirst();
    }
}
