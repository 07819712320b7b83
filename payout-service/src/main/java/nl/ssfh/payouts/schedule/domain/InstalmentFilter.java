package nl.ssfh.payouts.schedule.domain;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Which instalments are asked for; what is absent does not matter. */
public record InstalmentFilter(
        @Nullable YearMonth month,
        @Nullable InstalmentState state,
        @Nullable String reason) {}
