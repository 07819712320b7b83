package nl.ssfh.payouts.bank.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The statements and notifications of the bank, with their figures. */
public interface BankStatements {

    /** IBANs that the fund pays from, or paid from. */
    Set<String> ownAccounts();

    void add(KeptStatement statement);

    /** Those of one report, each next to the one before it. */
    List<KeptStatement> of(UUID report);

    /** At most {@code limit} statements after the one given, in the order of their ids. */
    List<KeptStatement> page(UUID after, int limit);

    /** The same, of those that need a look: unsound, of another account, or not following the one before. */
    List<KeptStatement> odd(UUID after, int limit);
}
