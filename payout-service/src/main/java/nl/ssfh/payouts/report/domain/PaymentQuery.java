package nl.ssfh.payouts.report.domain;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import org.jspecify.annotations.Nullable;

/**
 * Which lines a report adds up, and by what it tells them apart.
 *
 * @param fee of this fee only, if it is said
 * @param practice of this practice only, if it is said
 */
public record PaymentQuery(
        MonthRange months, @Nullable Fee fee, @Nullable UUID practice, SequencedSet<Dimension> by) {

    public PaymentQuery {
        by = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(by));
        if (by.isEmpty()) {
            throw new IllegalArgumentException("A report tells lines apart by something");
        }
    }
}
