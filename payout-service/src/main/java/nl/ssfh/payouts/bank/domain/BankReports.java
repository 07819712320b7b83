package nl.ssfh.payouts.bank.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bank reports that were taken in, and what of them waits for a person. */
public interface BankReports {

    Optional<BankReport> withHash(String sha256);

    void add(BankReport report);

    /** At most {@code limit} items after the one given, in the order of their ids. */
    List<SuspenseItem> suspense(UUID after, int limit);
}
