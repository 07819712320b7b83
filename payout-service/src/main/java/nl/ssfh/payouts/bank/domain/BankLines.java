package nl.ssfh.payouts.bank.domain;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Everything the bank ever said, once; applied to transactions and instalments as sets. */
public interface BankLines {

    /** Stores the lines that are new, and returns how many those are. */
    int add(UUID report, List<BankLine> lines);

    /** Finds the transaction of each new line of a report, or the reason why none can be found. */
    Matched match(UUID report);

    /** Applies one kind of news to transactions and to the instalments whose newest transaction they are. */
    void apply(UUID report, BankNews news);

    /** What the news of a report did, by placement. */
    void eachChanged(UUID report, BankNews news, Consumer<ChangedLine> effect);

    /** How many lines of a report were applied, and how many wait for a person. */
    record Matched(int applied, int suspense) {}
}
