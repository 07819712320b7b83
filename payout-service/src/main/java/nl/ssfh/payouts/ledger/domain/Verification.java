package nl.ssfh.payouts.ledger.domain;

import java.util.List;
import nl.ssfh.contracts.Money;

/**
 * What was found when the books were verified.
 *
 * @param head the last seal, which whoever keeps it can ask for later
 * @param waiting entries that are not sealed yet
 */
public record Verification(List<BookFinding> findings, LedgerSeal head, long waiting, Instructed sums) {

    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean sound() {
        return findings.stream().allMatch(BookFinding::holds);
    }

    /** What runs told the bank to pay, and what became of it. */
    public record Instructed(Money instructed, Money booked, Money inFlight, Money rejected, Money returned) {}
}
