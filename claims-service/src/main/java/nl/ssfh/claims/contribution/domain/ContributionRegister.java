package nl.ssfh.claims.contribution.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Contribution;
import org.jspecify.annotations.Nullable;

/** What the fund knows about the contributions of practices, by their PFZW number, and what it knew before. */
public interface ContributionRegister {

    /**
     * The status on the day of the number that the practice has on that day.
     *
     * <p>A number that is not in the register does not pay; one whose arrears have not begun or are over does.
     */
    Contribution statusOf(UUID practice, LocalDate day);

    /** Makes every other import wait until this transaction ends; whoever reads is not kept waiting. */
    void lock();

    /** Adds the rows, in the place of what was known of the same numbers. No number may stand in two of them. */
    void record(Collection<Row> rows);

    /** What the register said of a number, the oldest first, after the given entry. */
    List<Entry> history(String pfzw, UUID after, int limit);

    /** One line of the register. */
    record Row(String pfzw, Contribution status, Arrears arrears) {}

    /** The days in between, both included; absent is without limit. */
    record Arrears(@Nullable LocalDate from, @Nullable LocalDate until) {

        public static final Arrears UNLIMITED = new Arrears(null, null);
    }

    /**
     * What the register said from a moment on.
     *
     * @param status absent when it said nothing any more
     */
    record Entry(UUID id, @Nullable Contribution status, Arrears arrears, Instant recordedAt) {}
}
