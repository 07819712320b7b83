package nl.ssfh.payouts.bank.domain;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything the bank ever said, once; applied to transactions and instalments as sets. */
public interface BankLines {

    /** Stores the lines that are new, and returns how many those are. */
    int add(Source source, List<BankLine> lines);

    /** Finds the transaction of each new line of a report, or the reason why none can be found. */
    Matched match(UUID report);

    /** Applies one kind of news to transactions and to the instalments whose newest transaction they are. */
    void apply(UUID report, BankNews news);

    /** What the news of a report did, by placement. */
    void eachChanged(UUID report, BankNews news, Consumer<ChangedLine> effect);

    /**
     * Where lines come from.
     *
     * @param statement on which they stand, if they stand on one
     */
    record Source(UUID report, @Nullable UUID statement) {}

    /** How many lines of a report were applied, said what the other kind of report said before, and wait. */
    record Matched(int applied, int repeated, int suspense) {}
}
