package nl.ssfh.claims.contribution.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import nl.ssfh.contracts.Contribution;

/** What the fund knows about the contributions of practices, by their PFZW number. */
public interface ContributionRegister {

    /** The status of the number that the practice has on the day; one that is not in the register does not pay. */
    Contribution statusOf(UUID practice, LocalDate day);

    /** Makes every other import wait until this transaction ends; whoever reads is not kept waiting. */
    void lock();

    /** Adds the rows, in the place of what was known of the same numbers. No number may stand in two of them. */
    void record(Collection<Row> rows);

    /** One line of the register. */
    record Row(String pfzw, Contribution status) {}
}
