package nl.ssfh.eligibility.policy.domain;

import java.time.LocalDate;
import java.util.List;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.policy.domain.table.Completeness;
import nl.ssfh.eligibility.policy.domain.table.Table;

/**
 * A policy version (regelingversie): data, not code. Changed rules are a new version, never an edit of an old one.
 *
 * @param hash SHA-256 over the files of the policy, so that a decision can prove by what it was taken
 * @param dmn the tables as they were written
 */
public record Policy(
        Parameters parameters,
        Table<Exclusion> exclusions,
        Table<Money> baseAmounts,
        Table<Money> supplements,
        String hash,
        String dmn) {

    public String version() {
        return parameters.version();
    }

    public Validity validity() {
        return parameters.placementMonths().value();
    }

    /** The same rules for other months, as when it is ended; the hash stays that of the files. */
    public Policy during(Validity months) {
        return months.equals(validity())
                ? this
                : new Policy(parameters.during(months), exclusions, baseAmounts, supplements, hash, dmn);
    }

    /** Combinations of facts for which not exactly one base amount applies, with an example each. */
    public List<Said> faults() {
        return Completeness.faults(baseAmounts);
    }

    /** Submitted on the last day of the deadline is in time; the day after is late. */
    public boolean late(LocalDate countedFrom, LocalDate submittedOn) {
        return submittedOn.isAfter(
                countedFrom.plusMonths(parameters.deadlineMonths().value()));
    }
}
