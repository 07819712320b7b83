package nl.ssfh.payouts.bank.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bank reports that were taken in. */
public interface BankReports {

    Optional<BankReport> withHash(String sha256);

    Optional<BankReport> find(UUID id);

    void add(BankReport report);

    /** At most {@code limit} reports after the one given, in the order of their ids. */
    List<BankReport> page(UUID after, int limit);
}
