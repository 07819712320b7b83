package nl.ssfh.payouts.sampling.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/** One line of a sample, with what was found of it once it was looked at. */
public record SampleLine(
        UUID instalment,
        UUID placement,
        UUID practice,
        Fee fee,
        YearMonth month,
        int band,
        Money paid,
        @Nullable Finding finding) {

    /**
     * What an auditor found.
     *
     * @param error paid too much above zero, too little below
     */
    public record Finding(Money error, String note, Instant at) {

        /** The same was found before: an answer that was lost on its way. */
        public boolean repeats(Finding before) {
            return error.equals(before.error) && note.equals(before.note);
        }
    }
}
