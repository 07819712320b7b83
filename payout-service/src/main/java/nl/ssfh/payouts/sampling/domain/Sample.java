package nl.ssfh.payouts.sampling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A sample of what the bank booked in some days: drawn once, by a seed that anybody can draw it with again.
 *
 * @param bounds cents at which one band of amounts ends and the next begins
 * @param confidence in percent, of the interval that its result has
 * @param drawnBy the auditor whose it is: nobody else records in it
 */
public record Sample(
        UUID id,
        LocalDate bookedFrom,
        LocalDate bookedTo,
        int size,
        int minimum,
        Allocation allocation,
        List<Long> bounds,
        int confidence,
        String seed,
        String drawnBy,
        Instant drawnAt) {

    public Sample {
        bounds = List.copyOf(bounds);
    }

    /** Throws {@link ForeignSample} for anybody but who drew it. */
    public void mayBeRecordedBy(String subject) {
        if (!drawnBy.equals(subject)) {
            throw new ForeignSample(id);
        }
    }
}
