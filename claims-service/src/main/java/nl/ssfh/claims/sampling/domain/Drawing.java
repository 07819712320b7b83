package nl.ssfh.claims.sampling.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn.
 *
 * @param schoolYear the year in which it begins, on 1 August; of placements that begin in it and are claimed
 * @param stratum for STRATIFIED only
 * @param seed any text; with the same seed the same population gives the same sample
 * @param named for REASONED only
 */
public record Drawing(
        int schoolYear,
        Method method,
        @Nullable Stratum stratum,
        Portion portion,
        String seed,
        String reason,
        List<UUID> named) {

    private static final int FIRST_MONTH = 8;

    public Drawing {
        named = List.copyOf(named);
    }

    /** The first days of the placements of the school year. */
    public Span days() {
        var first = LocalDate.of(schoolYear, FIRST_MONTH, 1);
        return new Span(first, first.plusYears(1).minusDays(1));
    }

    /**
     * How many: a number, or a share in percent of the population, rounded up.
     *
     * @param size absent when a share is asked for
     */
    public record Portion(@Nullable Integer size, @Nullable Integer percent) {

        private static final int WHOLE = 100;

        public int of(int population) {
            if (size != null) {
                return Math.min(size, population);
            }
            return percent == null ? 0 : Math.toIntExact(Math.ceilDiv((long) population * percent, WHOLE));
        }
    }
}
